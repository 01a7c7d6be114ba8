package org.linli.discovery;

import java.util.List;
import org.linli.moderation.SensitiveWords;
import org.springframework.stereotype.Component;

/** What many look for these days; a search counts half as much after a day. */
@Component
public class HotSearches {
  private static final int LOOKED_AT = 100;
  private final SearchWordRows words;
  private final SensitiveWords sensitive;

  HotSearches(SearchWordRows words, SensitiveWords sensitive) {
    this.words = words;
    this.sensitive = sensitive;
  }

  /** A word that at least two have looked for, and how often it was looked for in all. */
  public record Hot(String word, long times) {}

  /** The hottest first, without what has become a sensitive word. */
  public List<Hot> top(int most) {
    return words.hottest(LOOKED_AT).stream()
        .filter(one -> !sensitive.in(one.word()))
        .limit(most)
        .map(one -> new Hot(one.word(), one.times()))
        .toList();
  }
}
