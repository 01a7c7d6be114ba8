package org.linli.identity;

import java.util.List;
import org.linli.platform.SecretKey;
import org.springframework.stereotype.Component;

/** A member looks after his passkeys. */
@Component
public class PasskeyDesk {
  private static final int MOST = 20;
  private final Passkeys passkeys;
  private final PasskeyChallenges challenges;
  private final SecretKey key;

  PasskeyDesk(Passkeys passkeys, PasskeyChallenges challenges, SecretKey key) {
    this.passkeys = passkeys;
    this.challenges = challenges;
    this.key = key;
  }

  /**
   * What a browser needs to make one.
   *
   * @param user by what passkeys know their owner; it tells nobody who he is
   * @param others those he has, so that none is made twice
   */
  public record Making(byte[] challenge, byte[] user, List<byte[]> others) {}

  /** What came of it. */
  public enum Outcome {
    DONE,
    /** The browser's answer proves nothing, or came too late. */
    UNPROVED,
    FULL
  }

  /** Begins to make one, for who has just shown his password. */
  public Making begin(long account) {
    var user = key.seal("passkey owner", String.valueOf(account));
    return new Making(challenges.make(account), user, passkeys.credentials(account));
  }

  /** Keeps the one that the browser has made. */
  public Outcome add(long account, String name, String answer, PasskeySite site) {
    if (of(account).size() >= MOST) {
      return Outcome.FULL;
    }
    return WebAuthn.heard(() -> WebAuthn.challengeOfMade(answer))
        .filter(challenge -> challenges.holds(challenge, account))
        .flatMap(challenge ->
            WebAuthn.heard(() -> WebAuthn.made(answer, site, challenge))
                .filter(_ -> challenges.useUp(challenge)))
        .filter(made -> passkeys.add(account, name, made))
        .map(_ -> Outcome.DONE)
        .orElse(Outcome.UNPROVED);
  }

  /** His passkeys, in the order in which they were made. */
  public List<Passkey> of(long account) {
    return passkeys.of(account);
  }

  /** Deletes one. */
  public void end(long account, long id) {
    passkeys.end(account, id);
  }
}
