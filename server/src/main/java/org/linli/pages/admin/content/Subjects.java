package org.linli.pages.admin.content;

import org.linli.moderation.Subject;
import org.linli.pages.writing.Piece;

/** Content as addresses name it. */
final class Subjects {
  private static final String CASES = "/admin/cases/";

  private Subjects() {}

  static String address(Subject subject) {
    return CASES + Piece.key(subject.kind()) + '/' + subject.id();
  }

  /** Its kind in the singular. */
  static Subject named(String kind, long id) {
    return Piece.named(kind + 's', id).subject();
  }
}
