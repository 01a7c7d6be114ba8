package org.linli.wire.qa;

import java.util.Arrays;
import java.util.Optional;
import org.linli.topic.Tag;
import org.linli.topic.Tag.Level;

/** A tag as this document shows it. */
record TagRow(long id, String name, int type, long father) {

  static TagRow of(Tag tag) {
    return new TagRow(tag.id(), tag.name(), number(tag.level()), tag.fatherId());
  }

  /** The level that the document means by this number, if it means one. */
  static Optional<Level> level(String number) {
    return Arrays.stream(Level.values())
        .filter(level -> number.equals(String.valueOf(number(level))))
        .findFirst();
  }

  static int number(Level level) {
    return switch (level) {
      case OTHER -> 0;
      case FIRST -> 1;
      case SECOND -> 2;
    };
  }
}
