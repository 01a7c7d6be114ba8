package org.linli.pages.writing;

import java.time.Instant;
import org.linli.identity.Author;
import org.linli.moderation.State;

/** A comment as pages show it. */
public record Remark(String content, Author author, Instant createdAt, State state) {}
