package org.linli.articles;

import org.linli.moderation.Subject;

/** What moderation calls the content of this domain. */
final class Subjects {
  private Subjects() {}

  static Subject article(long id) {
    return new Subject(Subject.Kind.ARTICLE, id);
  }

  static Subject comment(long id) {
    return new Subject(Subject.Kind.ARTICLE_COMMENT, id);
  }
}
