package org.linli.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Signing in by a passkey alone: to have it and to unlock it are two factors already. */
@Component
public class PasskeySignIn {
  private final Passkeys passkeys;
  private final PasskeyChallenges challenges;
  private final Sessions sessions;

  PasskeySignIn(Passkeys passkeys, PasskeyChallenges challenges, Sessions sessions) {
    this.passkeys = passkeys;
    this.challenges = challenges;
    this.sessions = sessions;
  }

  /** What a passkey has to sign. */
  public byte[] challenge() {
    return challenges.make(PasskeyChallenges.ANYBODY);
  }

  /** The token of a new session; nothing when the answer of the browser proves nobody. */
  public Optional<String> enter(String answer, PasskeySite site, SessionKind kind) {
    var claim =
        WebAuthn.heard(() -> WebAuthn.claim(answer))
            .filter(said -> challenges.holds(said.challenge(), PasskeyChallenges.ANYBODY));
    var kept = claim.flatMap(said -> passkeys.find(said.credential()));
    return kept.flatMap(key -> {
      var challenge = claim.get().challenge();
      return WebAuthn.heard(() -> WebAuthn.signed(answer, key, site, challenge))
          .filter(_ -> challenges.useUp(challenge))
          .map(counter -> entered(key, counter, kind));
    });
  }

  private String entered(KeptPasskey key, long counter, SessionKind kind) {
    passkeys.used(key.id(), counter);
    return sessions.open(key.accountId(), kind);
  }
}
