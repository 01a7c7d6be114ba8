package org.linli.social;

import org.linli.moderation.Subject;

/** What a notice leads to. It may be gone. */
public record Thing(Kind kind, long id) {

  /** What kind of thing. */
  public enum Kind {
    QUESTION,
    ANSWER,
    ARTICLE,
    QUESTION_COMMENT,
    ANSWER_COMMENT,
    ARTICLE_COMMENT,
    MESSAGE,
    GROUP_MESSAGE,
    MEMBER,
    GROUP,
    WALLET,
    DEMAND,
    ORDER,
    POST
  }

  /** A piece of content. */
  public static Thing of(Subject subject) {
    return new Thing(Kind.valueOf(subject.kind().name()), subject.id());
  }
}
