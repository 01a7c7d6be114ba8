package org.linli.moderation;

/** A piece of content that can be reported and reviewed. */
public record Subject(Kind kind, long id) {

  /** What kind of content. */
  public enum Kind {
    ANSWER_COMMENT,
    ARTICLE_COMMENT,
    QUESTION_COMMENT,
    ANSWER,
    QUESTION,
    ARTICLE,
    DEMAND,
    /** Private, from one member to another. */
    MESSAGE,
    GROUP_MESSAGE,
    /** Of a neighbour. */
    POST
  }
}
