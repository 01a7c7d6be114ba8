package org.linli.pages.admin.content;

import java.util.Arrays;
import java.util.Locale;
import org.linli.moderation.Subject;
import org.linli.pages.frame.NotHere;

/** Content as addresses name it. */
final class Subjects {
  private static final String CASES = "/admin/cases/";

  private Subjects() {}

  static String key(Subject.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String address(Subject subject) {
    return CASES + key(subject.kind()) + '/' + subject.id();
  }

  static Subject named(String key, long id) {
    return Arrays.stream(Subject.Kind.values())
        .filter(kind -> key(kind).equals(key))
        .findAny()
        .map(kind -> new Subject(kind, id))
        .orElseThrow(NotHere::new);
  }
}
