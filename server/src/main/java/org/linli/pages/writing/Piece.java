package org.linli.pages.writing;

import java.util.Arrays;
import java.util.Locale;
import org.linli.moderation.Subject;
import org.linli.pages.frame.NotHere;

/** A piece of content as addresses name it. */
public record Piece(Subject subject) {

  /** The one of this id. */
  public static Piece of(Subject.Kind kind, long id) {
    return new Piece(new Subject(kind, id));
  }

  /** The one that an address names; its kind in the plural. */
  public static Piece named(String kinds, long id) {
    return Arrays.stream(Subject.Kind.values())
        .filter(kind -> kinds.equals(key(kind) + 's'))
        .findAny()
        .map(kind -> of(kind, id))
        .orElseThrow(NotHere::new);
  }

  /** How words name its kind. */
  public String key() {
    return key(subject.kind());
  }

  /** What addresses end in. */
  public String path() {
    return key() + "s/" + subject.id();
  }

  /** Its place on a page. */
  public String anchor() {
    return key() + '-' + subject.id();
  }

  /** How words and addresses name a kind. */
  public static String key(Subject.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
