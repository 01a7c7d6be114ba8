package org.linli.group;

import java.time.Instant;
import org.linli.identity.Author;

/**
 * A group as everybody may see it.
 *
 * @param portrait the path of a picture, or nothing
 * @param listed whether everybody finds it
 * @param open false once it has ended
 * @param members how many belong to it
 */
public record ChatGroup(
    long id,
    Author owner,
    String name,
    String description,
    String portrait,
    boolean listed,
    boolean open,
    int members,
    Instant createdAt) {}
