package org.linli.pages.frame;

/** A page was asked for that only members see. */
final class SignInFirst extends RuntimeException {
  private final String wanted;

  SignInFirst(String wanted) {
    super(null, null, false, false);
    this.wanted = wanted;
  }

  String wanted() {
    return wanted;
  }
}
