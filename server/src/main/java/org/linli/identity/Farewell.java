package org.linli.identity;

import org.springframework.stereotype.Component;

/** Leaving by password, for whoever has no address that a code could prove. */
@Component
public class Farewell {
  private final SignIn signIn;
  private final Erasure erasure;

  Farewell(SignIn signIn, Erasure erasure) {
    this.signIn = signIn;
    this.erasure = erasure;
  }

  /** Begins to erase the account; false when the password is wrong or was tried too often. */
  public boolean leave(long account, String password, Client client) {
    var proved = signIn.proved(account, password, client).isPresent();
    if (proved) {
      erasure.begin(account);
    }
    return proved;
  }
}
