package org.linli.knowledge;

/** What a member thinks of an answer. */
public enum Vote {
  AGREE,
  DISAGREE
}
