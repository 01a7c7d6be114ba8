package org.linli.market;

/** A sign-up whose demand is held. */
record HeldSignUp(long demandId, long accountId, SignUp.State state) {

  boolean confirmed() {
    return state == SignUp.State.CONFIRMED;
  }
}
