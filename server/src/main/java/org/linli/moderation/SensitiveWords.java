package org.linli.moderation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Words that must not stand in what members write: those added here and those in the file {@code
 * sensitive-words.txt} of the data directory. A changed list holds everywhere within five seconds.
 */
@Component
public class SensitiveWords {
  /** The longest word, in characters as they are compared. */
  public static final int LONGEST = 200;

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
  private final AtomicReference<Instant> nextLook = new AtomicReference<>(Instant.MIN);
  private final WordRows rows;
  private final WordFile file;
  private final Clock clock;
  private volatile Held held;

  SensitiveWords(WordRows rows, WordFile file, Clock clock) {
    this.rows = rows;
    this.file = file;
    this.clock = clock;
  }

  private record Edition(long version, WordFile.Stamp file) {

    boolean outdates(Held held) {
      return held == null || !equals(held.edition()) && version >= held.edition().version();
    }
  }

  private record Held(Edition edition, WordSieve sieve) {}

  /** Whether a listed word stands in the text, whatever its width, case and blanks. */
  public boolean in(String text) {
    return find(text).isPresent();
  }

  /** One of the listed words in the text, as it was listed. */
  public Optional<String> find(String text) {
    return sieve().find(text);
  }

  /** The text in pieces, of which the listed words are marked. */
  public List<Stretch> mark(String text) {
    return sieve().mark(text);
  }

  private WordSieve sieve() {
    var due = nextLook.get();
    var now = clock.instant();
    var first = !now.isBefore(due) && nextLook.compareAndSet(due, now.plus(BETWEEN_LOOKS));
    if (first || held == null) {
      look();
    }
    return held.sieve();
  }

  /** Adds a word; false when it is listed, too long, or has nothing that is seen. */
  @Transactional(propagation = Propagation.NEVER)
  public boolean add(String word) {
    var length = BareText.of(word).length();
    return length > 0 && length <= LONGEST && seen(rows.add(word));
  }

  /** Removes a word that was added; false when there is none. */
  @Transactional(propagation = Propagation.NEVER)
  public boolean remove(String word) {
    return seen(rows.remove(word));
  }

  /** One page of the words that were added, newest first. */
  public List<String> page(long offset, int limit) {
    return rows.page(offset, limit);
  }

  private boolean seen(boolean changed) {
    if (changed) {
      look();
    }
    return changed;
  }

  /** Waits for the database without a lock: others may hold all its connections. */
  private void look() {
    var edition = new Edition(rows.version(), file.stamp());
    if (edition.outdates(held)) {
      hold(edition, Stream.concat(rows.all().stream(), file.words().stream()).toList());
    }
  }

  private synchronized void hold(Edition edition, List<String> words) {
    if (edition.outdates(held)) {
      held = new Held(edition, WordSieve.of(words));
    }
  }
}
