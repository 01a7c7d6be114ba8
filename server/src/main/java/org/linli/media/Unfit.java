package org.linli.media;

import org.linli.media.Pictures.Outcome;

/** Ends the work on a file that cannot become a picture. */
final class Unfit extends RuntimeException {
  private final transient Outcome outcome;

  private Unfit(Outcome outcome) {
    super(outcome.toString(), null, false, false);
    this.outcome = outcome;
  }

  static Unfit tooLarge() {
    return new Unfit(new Outcome.TooLarge());
  }

  static Unfit tooManyPixels() {
    return new Unfit(new Outcome.TooManyPixels());
  }

  static Unfit notAPicture() {
    return new Unfit(new Outcome.NotAPicture());
  }

  Outcome outcome() {
    return outcome;
  }
}
