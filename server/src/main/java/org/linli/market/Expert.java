package org.linli.market;

import org.linli.media.Fit;

/**
 * What an expert asks for a consultation.
 *
 * @param fen what it costs, or null for what he is offered
 * @param description of what he can be asked, as plain text
 * @param accepts whether he takes any for now
 */
public record Expert(Long fen, WeeklyTimes times, String description, boolean accepts) {
  /** Of who has said nothing. */
  public static final Expert USUAL = new Expert(null, WeeklyTimes.ANY, "", true);

  private static final long HIGHEST = 100_000_000;
  private static final int LONGEST = 2_000;

  /** Whether a price is one: nothing to 1,000,000 yuan. */
  static boolean price(long fen) {
    return 0 <= fen && fen <= HIGHEST;
  }

  boolean fits() {
    return (fen == null || price(fen))
        && description.codePointCount(0, description.length()) <= LONGEST
        && Fit.content(description);
  }
}
