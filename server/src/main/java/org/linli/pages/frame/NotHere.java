package org.linli.pages.frame;

/** What was asked for is not there, or not for whoever asks. */
public final class NotHere extends RuntimeException {
  public NotHere() {
    super(null, null, false, false);
  }
}
