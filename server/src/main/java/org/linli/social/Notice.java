package org.linli.social;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something a member was told, as he sees it.
 *
 * @param ownerId 0 for what was told to everybody
 * @param senderId who did it, the newest of several; 0 for the server and unknown members
 * @param nickname his, or null
 * @param name a title, empty for what members did
 * @param thingKind what it leads to, or null
 * @param times how many did the same
 * @param others up to three of them, newest first, a line each; null for what only one can do
 * @param lastAt when it happened, the last time
 */
public record Notice(
    long id,
    NoticeKind about,
    long ownerId,
    long senderId,
    String nickname,
    String portrait,
    String name,
    String content,
    Thing.Kind thingKind,
    long thingId,
    int times,
    String others,
    Instant createdAt,
    Instant lastAt,
    boolean read) {

  /** What it leads to. */
  public Optional<Thing> thing() {
    return Optional.ofNullable(thingKind).map(kind -> new Thing(kind, thingId));
  }

  /** The newest of those who did it. */
  public List<String> actors() {
    return others != null
        ? others.lines().toList()
        : nickname == null ? List.of() : List.of(nickname);
  }
}
