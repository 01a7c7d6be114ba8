package org.linli.market;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.linli.identity.Author;
import org.linli.identity.UserGroup;
import org.linli.moderation.State;

/**
 * Work that an enterprise wants done, as a reader sees it.
 *
 * @param content as it was written, cleaned where it might run
 * @param beginning of that, without marks
 * @param cover the path of a picture, or empty
 * @param price what its owner says of it, word for word
 * @param allowed who may sign up; nobody named means everybody
 * @param chatId its chat group, 0 for none
 * @param signUps how many have signed up
 */
public record Demand(
    long id,
    Author author,
    String title,
    String content,
    String beginning,
    String cover,
    String price,
    Set<UserGroup> allowed,
    State state,
    Phase phase,
    List<Long> tags,
    long chatId,
    int signUps,
    long views,
    Instant createdAt,
    Instant editedAt) {

  /** How far the work has come. */
  public enum Phase {
    /** Members may sign up. */
    OPEN,
    STARTED,
    CLOSED
  }
}
