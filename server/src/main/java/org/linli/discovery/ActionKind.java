package org.linli.discovery;

/** What members do that tells what they care for. */
public enum ActionKind {
  VIEWED_QUESTION(Source.VIEW),
  VIEWED_ANSWER(Source.VIEW),
  VIEWED_ARTICLE(Source.VIEW),
  VIEWED_DEMAND(Source.VIEW),
  SIGNED_DEMAND(Source.DEED),
  LIKED_ARTICLE(Source.DEED),
  DISLIKED_ARTICLE(Source.DEED),
  FOLLOWED_QUESTION(Source.DEED),
  ANSWERED_QUESTION(Source.DEED),
  AGREED_QUESTION_COMMENT(Source.DEED),
  AGREED_ANSWER(Source.DEED),
  DISAGREED_ANSWER(Source.DEED),
  AGREED_ANSWER_COMMENT(Source.DEED),
  DISAGREED_ANSWER_COMMENT(Source.DEED),
  COLLECTED_ANSWER(Source.DEED),
  COLLECTED_ARTICLE(Source.DEED),
  COMMENTED_ARTICLE(Source.DEED),
  REPORTED_QUESTION(Source.DEED),
  REPORTED_ANSWER(Source.DEED),
  REPORTED_ARTICLE(Source.DEED),
  REPORTED_ANSWER_COMMENT(Source.DEED);

  private final Source source;

  ActionKind(Source source) {
    this.source = source;
  }

  /** How we come to know of it. */
  enum Source {
    VIEW,
    /** Another domain tells it. */
    DEED
  }

  Source source() {
    return source;
  }
}
