package org.linli.pages.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.linli.discovery.SearchKind;
import org.linli.discovery.SearchRequest;
import org.linli.pages.frame.Form;
import org.linli.topic.Tags;

/**
 * What the address of a search page says.
 *
 * @param days how old it may be; 0 for any age
 */
public record SearchWish(
    String text, String kind, long tag, long author, int days, String solved, boolean newest) {
  static final int LONGEST = SearchRequest.LONGEST;

  static SearchWish of(Form form, Set<SearchKind> known) {
    return new SearchWish(
        form.text("q", LONGEST),
        known.stream()
            .map(SearchWish::name)
            .filter(form.value("kind")::equals)
            .findAny()
            .orElse(""),
        first(form, "tag"),
        first(form, "author"),
        List.of("7", "30", "365").contains(form.value("days"))
            ? Integer.parseInt(form.value("days"))
            : 0,
        List.of("yes", "no").contains(form.value("solved")) ? form.value("solved") : "",
        form.value("sort").equals("newest"));
  }

  /** How addresses and words call a kind. */
  public static String name(SearchKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static long first(Form form, String name) {
    return form.numbers(name).stream().findFirst().orElse(0L);
  }

  SearchRequest request(Tags tags, Instant now, Set<SearchKind> known) {
    return new SearchRequest(
        text,
        kind.isEmpty() ? known : Set.of(SearchKind.valueOf(kind.toUpperCase(Locale.ROOT))),
        tag == 0 ? List.of() : tags.idsOf(tag),
        author,
        solved.isEmpty() ? Optional.empty() : Optional.of(solved.equals("yes")),
        days == 0 ? Optional.empty() : Optional.of(now.minus(Duration.ofDays(days))),
        newest ? SearchRequest.Order.NEWEST : SearchRequest.Order.BEST,
        false,
        true);
  }

  /** The same of another kind; of all of them where it is empty. */
  public SearchWish ofKind(String other) {
    return new SearchWish(text, other, tag, author, days, solved, newest);
  }

  /** The same with a tag; with any where it is 0. */
  public SearchWish withTag(long other) {
    return new SearchWish(text, kind, other, author, days, solved, newest);
  }

  /** Where it leads. */
  public String address() {
    return "/search?q="
        + URLEncoder.encode(text, StandardCharsets.UTF_8)
        + part("kind", kind)
        + part("tag", tag == 0 ? "" : String.valueOf(tag))
        + part("author", author == 0 ? "" : String.valueOf(author))
        + part("days", days == 0 ? "" : String.valueOf(days))
        + part("solved", solved)
        + part("sort", newest ? "newest" : "");
  }

  private static String part(String name, String value) {
    return value.isEmpty() ? "" : "&" + name + "=" + value;
  }
}
