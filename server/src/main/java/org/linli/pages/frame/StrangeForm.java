package org.linli.pages.frame;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A form came without the token of this browser. */
@ResponseStatus(HttpStatus.FORBIDDEN)
final class StrangeForm extends RuntimeException {
  StrangeForm() {
    super(null, null, false, false);
  }
}
