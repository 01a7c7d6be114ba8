package org.linli.identity;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What opens an account beside its password; names and times, none of the keys. */
@Component
class KeyDisclosure implements Disclosure {
  private final Authenticators authenticators;
  private final RecoveryCodes recovery;
  private final Passkeys passkeys;
  private final AppPasswords apps;

  KeyDisclosure(
      Authenticators authenticators, RecoveryCodes recovery, Passkeys passkeys, AppPasswords apps) {
    this.authenticators = authenticators;
    this.recovery = recovery;
    this.passkeys = passkeys;
    this.apps = apps;
  }

  private record Keys(
      Instant secondFactorSince,
      int recoveryCodesLeft,
      List<Passkey> passkeys,
      List<AppPassword> appPasswords) {}

  @Override
  public String name() {
    return "signing in";
  }

  @Override
  public Object of(long account) {
    return new Keys(
        authenticators.since(account).orElse(null),
        recovery.left(account),
        passkeys.of(account),
        apps.of(account));
  }
}
