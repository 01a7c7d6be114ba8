package org.linli.moderation;

/** Content that nobody else changes until the transaction ends. */
public interface Held {
  State state();
}
