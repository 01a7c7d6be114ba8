package org.linli.pages.frame;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A page was asked for that only members see. */
@ResponseStatus(HttpStatus.UNAUTHORIZED)
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
