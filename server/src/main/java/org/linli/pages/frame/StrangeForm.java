package org.linli.pages.frame;

/** A form came without the token of this browser. */
final class StrangeForm extends RuntimeException {
  StrangeForm() {
    super(null, null, false, false);
  }
}
