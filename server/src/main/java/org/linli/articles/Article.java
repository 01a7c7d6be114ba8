package org.linli.articles;

import java.time.Instant;
import java.util.List;
import org.linli.identity.Author;
import org.linli.moderation.State;

/**
 * An article as a reader sees it.
 *
 * @param description what its author says of it, or else how it begins
 * @param content as it was written, cleaned where it might run; in lists, and of what the reader
 *     has not paid for, its beginning
 * @param whole whether the content is all of it
 * @param cover the path of a picture, or empty
 * @param reads how many members have read it to the end
 */
public record Article(
    long id,
    Author author,
    String title,
    String description,
    String content,
    boolean whole,
    String cover,
    long priceFen,
    State state,
    List<Long> tags,
    int comments,
    int collects,
    int reads,
    int agrees,
    int disagrees,
    long views,
    Instant createdAt,
    Instant editedAt,
    String firstPicture,
    int readingSeconds) {
  private static final double MIDDLE = 2.5;

  public boolean priced() {
    return priceFen > 0;
  }

  /** From 0 to 5 by those who like it and those who do not, with one decimal. */
  public double rate() {
    var votes = agrees + disagrees;
    var rate = votes == 0 ? MIDDLE : MIDDLE + MIDDLE * (agrees - disagrees) / votes;
    return Math.round(rate * 10) / 10.0;
  }
}
