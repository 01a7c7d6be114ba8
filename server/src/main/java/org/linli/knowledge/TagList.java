package org.linli.knowledge;

import java.util.Arrays;
import java.util.List;

/** Ids of tags as one text, with commas between them. */
final class TagList {

  private TagList() {}

  static List<Long> read(String text) {
    return text == null ? List.of() : Arrays.stream(text.split(",")).map(Long::valueOf).toList();
  }
}
