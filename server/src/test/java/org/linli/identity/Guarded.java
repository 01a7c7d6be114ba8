package org.linli.identity;

import org.linli.RunningServer;

/** A member with a second factor, a password for an app and a passkey, made without any page. */
public record Guarded(long account, String appPassword) {

  /** Gives all that to the owner of a token. */
  public static Guarded of(RunningServer server, String token) {
    var account = server.bean(Sessions.class).account(token).orElseThrow();
    var authenticators = server.bean(Authenticators.class);
    authenticators.begin(account, OneTimeCodes.secret());
    authenticators.confirm(account, 0);
    var made = new WebAuthn.Made(OneTimeCodes.secret(), new byte[1], 0);
    server.bean(Passkeys.class).add(account, "Pocket", made);
    return new Guarded(account, server.bean(AppPasswords.class).make(account, "Old app"));
  }
}
