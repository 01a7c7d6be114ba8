package org.linli.topic;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Ids of tags as one text, with commas between them. */
public final class TagList {

  private TagList() {}

  /** The ids as one text. */
  public static String text(List<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  /** The ids in their order; nothing for no text. */
  public static List<Long> read(String text) {
    return text == null ? List.of() : Arrays.stream(text.split(",")).map(Long::valueOf).toList();
  }
}
