package org.linli.knowledge;

import java.time.Instant;
import java.util.List;
import org.linli.identity.Author;
import org.linli.media.Prose;
import org.linli.moderation.State;

/**
 * An answer as a reader sees it, with what it answers.
 *
 * @param content as it was written, cleaned where it might run
 * @param tags the ids its question was tagged with
 */
public record Answer(
    long id,
    long questionId,
    String title,
    List<Long> tags,
    Author author,
    String content,
    Kind kind,
    State state,
    boolean anonymous,
    int agrees,
    int disagrees,
    int comments,
    int collects,
    Instant createdAt,
    Instant editedAt,
    String firstPicture,
    int readingSeconds) {

  /** What became of an answer. */
  public enum Kind {
    ORDINARY,
    /** Those who did not ask pay to read it. */
    PRICED,
    /** The asker chose it. */
    ADOPTED
  }

  /** The pictures in its content as {@code <img>} tags. */
  public List<String> pictures() {
    return firstPicture == null ? List.of() : new Prose(content).pictures();
  }
}
