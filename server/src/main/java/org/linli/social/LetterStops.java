package org.linli.social;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.linli.platform.SecretKey;
import org.linli.platform.Settings;
import org.springframework.stereotype.Component;

/** Links in letters by which their receiver ends them, without signing in. */
@Component
public class LetterStops {
  private final SecretKey key;
  private final NoticeChoices choices;
  private final String site;

  LetterStops(SecretKey key, NoticeChoices choices, Settings settings) {
    this.key = key;
    this.choices = choices;
    site = settings.publicUrl().replaceAll("/+$", "");
  }

  /** Where members reach this server. */
  String site() {
    return site;
  }

  /** The link of this account. */
  String of(long account) {
    return site + "/letters/stop?who=" + account + "&seal=" + seal(account);
  }

  /** Whether the link was ours. */
  public boolean isOurs(long account, String seal) {
    return MessageDigest.isEqual(
        seal(account).getBytes(StandardCharsets.UTF_8), seal.getBytes(StandardCharsets.UTF_8));
  }

  /** Ends all letters to the account; false when the link is not ours. */
  public boolean stop(long account, String seal) {
    if (!isOurs(account, seal)) {
      return false;
    }
    choices.noLetters(account);
    return true;
  }

  private String seal(long account) {
    return HexFormat.of().formatHex(key.seal("letters", String.valueOf(account)));
  }
}
