package org.linli.discovery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody looks for.
 *
 * @param kinds nothing named means everything
 * @param tags ids of which it carries one; nothing named means any
 * @param author 0 for anybody
 * @param growing whether he may be about to write more of the last word
 * @param counted whether he wants to know how much there is of each kind and tag
 */
public record SearchRequest(
    String text,
    Set<SearchKind> kinds,
    List<Long> tags,
    long author,
    Optional<Boolean> solved,
    Optional<Instant> since,
    Order order,
    boolean growing,
    boolean counted) {
  /** How much of a text is looked for. */
  public static final int LONGEST = 200;

  /** What comes first. */
  public enum Order {
    BEST,
    NEWEST
  }

  public SearchRequest {
    text = text.substring(0, Math.min(text.length(), LONGEST));
  }

  /** Anything of these kinds, the best first. */
  public static SearchRequest of(String text, SearchKind... kinds) {
    return new SearchRequest(
        text,
        Set.of(kinds),
        List.of(),
        0,
        Optional.empty(),
        Optional.empty(),
        Order.BEST,
        false,
        false);
  }

  /** The same while it is still being written. */
  public SearchRequest stillGrowing() {
    return new SearchRequest(text, kinds, tags, author, solved, since, order, true, counted);
  }
}
