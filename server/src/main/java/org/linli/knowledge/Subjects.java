package org.linli.knowledge;

import org.linli.moderation.Subject;

/** What moderation calls the content of this domain. */
final class Subjects {
  private Subjects() {}

  static Subject question(long id) {
    return new Subject(Subject.Kind.QUESTION, id);
  }

  static Subject answer(long id) {
    return new Subject(Subject.Kind.ANSWER, id);
  }

  static Subject comment(CommentPlace place, long id) {
    var kind =
        switch (place) {
          case QUESTION -> Subject.Kind.QUESTION_COMMENT;
          case ANSWER -> Subject.Kind.ANSWER_COMMENT;
        };
    return new Subject(kind, id);
  }
}
