package org.linli.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a member changes about how he signs in, for which he shows his password again. */
@Component
public class SecondFactorDesk {
  private final SignIn signIn;
  private final SecondFactor second;
  private final AppPasswords apps;

  SecondFactorDesk(SignIn signIn, SecondFactor second, AppPasswords apps) {
    this.signIn = signIn;
    this.second = second;
    this.apps = apps;
  }

  /** Whether this is his password; too many wrong ones are not looked at. */
  public boolean proved(long account, String password, Client client) {
    return signIn.proved(account, password, client).isPresent();
  }

  /** Begins to set it up; false when the password is wrong. */
  public boolean begin(long account, String password, Client client) {
    var proved = proved(account, password, client);
    if (proved) {
      second.begin(account);
    }
    return proved;
  }

  /** Turns it off, and with it the passwords of apps; false when the password is wrong. */
  public boolean turnOff(long account, String password, Client client) {
    var proved = proved(account, password, client);
    if (proved) {
      second.turnOff(account);
    }
    return proved;
  }

  /** New codes on paper; nothing when the password is wrong. */
  public Optional<List<String>> renewCodes(long account, String password, Client client) {
    return proved(account, password, client)
        ? Optional.of(second.renewCodes(account))
        : Optional.empty();
  }

  /** A password for an app; nothing when his own is wrong. */
  public Optional<String> makeAppPassword(
      long account, String name, String password, Client client) {
    return proved(account, password, client)
        ? Optional.of(apps.make(account, name))
        : Optional.empty();
  }

  /** Whether he has as many passwords for apps as there may be. */
  public boolean fullOfAppPasswords(long account) {
    return apps.full(account);
  }

  /** His passwords for apps, in the order in which they were made. */
  public List<AppPassword> appPasswords(long account) {
    return apps.of(account);
  }

  /** Takes one back, and with it the sessions that it opened. */
  public void endAppPassword(long account, long id) {
    apps.end(account, id);
  }
}
