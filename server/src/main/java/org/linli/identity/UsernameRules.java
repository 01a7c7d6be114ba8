package org.linli.identity;

import java.util.Set;
import org.linli.moderation.SensitiveWords;
import org.springframework.stereotype.Component;

/** Names that nobody may carry, whatever a document's format says. */
@Component
public class UsernameRules {
  private static final Set<String> RESERVED = Set.of("guosai");
  private static final int LONGEST_NICKNAME = 200;
  private final SensitiveWords sensitive;

  UsernameRules(SensitiveWords sensitive) {
    this.sensitive = sensitive;
  }

  /** Whether a user name is kept for the system, or holds a sensitive word. */
  public boolean refuseUsername(String username) {
    return RESERVED.contains(LoginName.folded(username)) || sensitive.in(username);
  }

  /** Whether a nickname is longer than 200 characters, or holds a sensitive word. */
  public boolean refuseNickname(String nickname) {
    return nickname.codePointCount(0, nickname.length()) > LONGEST_NICKNAME
        || sensitive.in(nickname);
  }
}
