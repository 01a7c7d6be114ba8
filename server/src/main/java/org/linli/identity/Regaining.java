package org.linli.identity;

import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;

/**
 * A new password for who has lost the old one. Sessions and passwords of apps end, for a thief may
 * have them; what only its owner can hold in his hand stays, and he is told of it.
 */
@Component
class Regaining {
  private final Passwords passwords;
  private final Sessions sessions;
  private final Passkeys passkeys;
  private final Outbox outbox;

  Regaining(Passwords passwords, Sessions sessions, Passkeys passkeys, Outbox outbox) {
    this.passwords = passwords;
    this.sessions = sessions;
    this.passkeys = passkeys;
    this.outbox = outbox;
  }

  /** Sets it in the caller's transaction. */
  void set(long account, String hash) {
    passwords.store(account, hash);
    sessions.closeAll(account);
    var kept = passkeys.of(account).size();
    if (kept > 0) {
      outbox.publish(new PasskeysKept(account, kept));
    }
  }
}
