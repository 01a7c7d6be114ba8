package org.linli.identity;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linli.platform.Outbox;
import org.linli.platform.Settings;
import org.springframework.stereotype.Component;

/** Makes the account itself, with its names and its password, in the caller's transaction. */
@Component
class Foundation {
  private static final int GENERATED_DIGITS = 10;
  private final SecureRandom random = new SecureRandom();
  private final Members members;
  private final LoginNames names;
  private final Passwords passwords;
  private final Outbox outbox;
  private final boolean quiz;

  Foundation(
      Members members, LoginNames names, Passwords passwords, Outbox outbox, Settings settings) {
    this.members = members;
    this.names = names;
    this.passwords = passwords;
    this.outbox = outbox;
    quiz = settings.entryQuiz();
  }

  /**
   * The new account, or nothing when one of its names is somebody's: then roll back. No hash is no
   * password.
   */
  Optional<Long> found(NewMember member, String passwordHash) {
    var account = members.create(quiz ? member.beforeTheQuiz() : member);
    if (passwordHash != null) {
      passwords.store(account, passwordHash);
    }
    for (var name : member.names()) {
      if (!names.claim(account, name)) {
        return Optional.empty();
      }
    }
    if (member.lacksUsername()) {
      nameAnyhow(account);
    }
    outbox.publish(new MemberChanged(account));
    return Optional.of(account);
  }

  private void nameAnyhow(long account) {
    var claimed = false;
    while (!claimed) {
      claimed = names.claim(account, LoginName.username(generated()));
    }
  }

  private String generated() {
    return random
        .ints(GENERATED_DIGITS, 0, 10)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining("", "m", ""));
  }
}
