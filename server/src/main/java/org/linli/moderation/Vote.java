package org.linli.moderation;

/** What a member thinks of some content. */
public enum Vote {
  AGREE,
  DISAGREE
}
