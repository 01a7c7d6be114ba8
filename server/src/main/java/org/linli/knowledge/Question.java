package org.linli.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.linli.identity.Author;
import org.linli.identity.UserGroup;
import org.linli.media.Prose;
import org.linli.moderation.State;

/**
 * A question as a reader sees it.
 *
 * @param description as it was written, cleaned where it might run
 * @param priceFen what its asker pays for the answer that he adopts
 * @param allowed who may answer; nobody named means everybody
 * @param adoptedAnswerId null while none is
 * @param tags the ids it was tagged with, in the asker's order
 */
public record Question(
    long id,
    Author author,
    String title,
    String description,
    long priceFen,
    Bounty.State bounty,
    Set<UserGroup> allowed,
    Long adoptedAnswerId,
    State state,
    boolean anonymous,
    List<Long> tags,
    int follows,
    int answers,
    int comments,
    long views,
    Instant createdAt,
    Instant editedAt,
    String firstPicture,
    int readingSeconds) {

  public boolean priced() {
    return bounty != Bounty.State.NONE;
  }

  /** The pictures in its description as {@code <img>} tags. */
  public List<String> pictures() {
    return firstPicture == null ? List.of() : new Prose(description).pictures();
  }
}
