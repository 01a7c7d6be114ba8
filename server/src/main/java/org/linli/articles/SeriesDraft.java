package org.linli.articles;

import org.linli.media.Fit;
import org.linli.moderation.SensitiveWords;

/**
 * A series as somebody wants it to be.
 *
 * @param description at most 2,000 characters
 * @param cover the address of an uploaded picture, or empty
 */
public record SeriesDraft(String title, String description, String cover) {
  private static final int LONGEST = 2_000;

  boolean fits(SensitiveWords words) {
    return Fit.title(title)
        && Fit.content(description)
        && description.codePointCount(0, description.length()) <= LONGEST
        && cover.length() <= LONGEST
        && !words.in(title)
        && !words.in(description);
  }
}
