package org.linli.group;

import org.linli.moderation.Subject;

/** What moderation and pictures call the content of this domain. */
final class Subjects {
  private Subjects() {}

  static Subject message(long id) {
    return new Subject(Subject.Kind.GROUP_MESSAGE, id);
  }

  static String referrer(long message) {
    return "group message " + message;
  }
}
