package org.linli.neighbourhood;

import org.linli.moderation.Subject;

/** What moderation and pictures call the content of this domain. */
final class Subjects {
  private Subjects() {}

  static Subject post(long id) {
    return new Subject(Subject.Kind.POST, id);
  }

  static String referrer(long post) {
    return "post " + post;
  }
}
