package org.linli.market;

import java.util.List;
import java.util.Set;
import org.linli.identity.UserGroup;
import org.linli.media.Fit;
import org.linli.media.Prose;
import org.linli.moderation.SensitiveWords;

/**
 * A demand as somebody wants it to be.
 *
 * @param cover the address of an uploaded picture, or empty
 * @param price at most 100 characters, which need be no number
 * @param allowed who may sign up; nobody named means everybody
 * @param tags the ids of at most five tags
 */
public record DemandDraft(
    String title,
    String content,
    String cover,
    String price,
    Set<UserGroup> allowed,
    List<Long> tags) {
  private static final int LONGEST_PRICE = 100;
  private static final int LONGEST_ADDRESS = 2_000;
  private static final int MOST_TAGS = 5;

  public DemandDraft {
    allowed = Set.copyOf(allowed);
    tags = tags.stream().distinct().toList();
  }

  boolean fits() {
    return Fit.title(title)
        && !content.isBlank()
        && Fit.content(content)
        && Fit.content(price)
        && price.codePointCount(0, price.length()) <= LONGEST_PRICE
        && cover.length() <= LONGEST_ADDRESS
        && tags.size() <= MOST_TAGS;
  }

  boolean mentions(SensitiveWords words) {
    return words.in(title) || words.in(content) || words.in(price);
  }

  Prose prose() {
    return new Prose(content);
  }
}
