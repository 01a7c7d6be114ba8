package org.linli.group;

import java.time.Instant;

/**
 * A group as somebody sees it who is in it, or on the way into it.
 *
 * @param unread how much others have said that he has not read
 * @param lastAuthor what who said the last thing is called; this and what follows is null where
 *     nothing was said
 */
public record OwnGroup(
    long id,
    String name,
    String description,
    String portrait,
    int members,
    Rank rank,
    boolean silent,
    long unread,
    String lastAuthor,
    String lastContent,
    Instant lastAt) {}
