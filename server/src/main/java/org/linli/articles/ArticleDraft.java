package org.linli.articles;

import java.util.List;
import java.util.Optional;
import org.linli.media.Fit;
import org.linli.media.Prose;
import org.linli.moderation.SensitiveWords;

/**
 * An article as somebody wants it to be.
 *
 * @param description at most 500 characters; empty to let the text speak for itself
 * @param cover the address of an uploaded picture, or empty
 * @param priceFen what reading it costs; 0 for nothing
 * @param tags the ids of at most five tags
 */
public record ArticleDraft(
    String title,
    String description,
    String content,
    String cover,
    long priceFen,
    List<Long> tags) {
  private static final int LONGEST_DESCRIPTION = 500;
  private static final int LONGEST_ADDRESS = 2_000;
  private static final long HIGHEST_PRICE = 100_000_000;
  private static final int MOST_TAGS = 5;

  public ArticleDraft {
    tags = tags.stream().distinct().toList();
  }

  boolean fits() {
    return Fit.title(title) && !content.isBlank() && mayBeKept();
  }

  /** Whether it may be kept, though it may not be complete. */
  boolean mayBeKept() {
    return (title.isEmpty() || Fit.title(title))
        && Fit.content(content)
        && Fit.content(description)
        && description.codePointCount(0, description.length()) <= LONGEST_DESCRIPTION
        && cover.length() <= LONGEST_ADDRESS
        && priceFen >= 0
        && priceFen <= HIGHEST_PRICE
        && tags.size() <= MOST_TAGS;
  }

  boolean mentions(SensitiveWords words) {
    return words.in(title) || words.in(description) || words.in(content);
  }

  Prose prose() {
    return new Prose(content);
  }

  /** The picture that everybody may see; the beginning of what costs something shows none. */
  Optional<String> firstPicture() {
    return priceFen > 0 ? Optional.empty() : prose().firstPicture();
  }

  /** What everybody may read of the text. */
  String beginning() {
    return priceFen > 0 ? prose().teaser() : prose().beginning();
  }

  /** What everybody may read of it. */
  String summary() {
    return description.isBlank() ? beginning() : harmless(description);
  }

  private static String harmless(String text) {
    return new Prose(text).cleaned().orElse(text);
  }
}
