package org.linli.articles;

/** What a member notes of an article for himself. */
public enum ArticleMark {
  /** He has put it by. */
  COLLECTED,
  /** He has read it to the end. */
  READ
}
