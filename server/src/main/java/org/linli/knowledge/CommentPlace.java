package org.linli.knowledge;

/** What a comment stands below. */
public enum CommentPlace {
  QUESTION,
  ANSWER
}
