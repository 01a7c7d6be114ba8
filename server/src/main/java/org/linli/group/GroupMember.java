package org.linli.group;

import java.time.Instant;
import org.linli.identity.Author;

/**
 * Who is what to a group.
 *
 * @param since when he joined, or was invited, or applied
 */
public record GroupMember(long groupId, Author member, Rank rank, boolean silent, Instant since) {}
