package org.linli.discovery;

import java.time.Clock;
import java.time.Duration;
import org.linli.identity.Client;
import org.linli.identity.Members;
import org.linli.moderation.SensitiveWords;
import org.linli.platform.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what is looked for: the same by the same once an hour, not more than anybody looks for in
 * an hour, and no sensitive words.
 */
@Component
public class SearchLog {
  private static final int LONGEST = 40;
  private static final int AN_HOUR = 300;
  private final SearchHistory history;
  private final SearchWordRows words;
  private final Members members;
  private final SensitiveWords sensitive;
  private final Clock clock;
  private final Limit often;
  private final Limit many;

  SearchLog(
      SearchHistory history,
      SearchWordRows words,
      Members members,
      SensitiveWords sensitive,
      Clock clock) {
    this.history = history;
    this.words = words;
    this.members = members;
    this.sensitive = sensitive;
    this.clock = clock;
    often = new Limit(1, Duration.ofHours(1), clock);
    many = new Limit(AN_HOUR, Duration.ofHours(1), clock);
  }

  /** Notes what a member looks for, also for himself. */
  @Transactional
  public void note(long account, String text) {
    var word = normal(text);
    var who = String.valueOf(account);
    if (fits(word) && !many.exhausted(who) && members.hold(account)) {
      var known = history.knows(account, word);
      if (history.add(account, word, clock.instant())) {
        many.take(who);
        count(who, word);
        if (!known) {
          words.know(word);
        }
      }
    }
  }

  /** Notes what somebody looks for who did not say who he is. */
  public void note(Client client, String text) {
    var word = normal(text);
    if (fits(word) && !many.exhausted(client.address()) && count(client.address(), word)) {
      many.take(client.address());
    }
  }

  /** As words are compared. */
  static String normal(String text) {
    return SearchWords.fold(text).strip().replaceAll("\\s+", " ");
  }

  private static boolean fits(String word) {
    return !word.isEmpty() && word.codePointCount(0, word.length()) <= LONGEST;
  }

  /** False when the same has counted within the hour, or never does. */
  private boolean count(String who, String word) {
    var counts = !sensitive.in(word) && often.take(who + ' ' + word);
    if (counts) {
      words.count(word, Spoken.of(word.replace(" ", "")), clock.instant());
    }
    return counts;
  }
}
