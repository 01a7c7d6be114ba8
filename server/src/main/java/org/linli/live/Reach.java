package org.linli.live;

import java.util.ArrayList;
import java.util.List;

/** What reaches somebody. */
record Reach(List<Part> parts) {

  record Part(Audience audience, long id) {}

  /**
   * Himself, his groups, and what is told to everybody.
   *
   * @param question at which he looks, or 0
   */
  static Reach of(long account, List<Long> groups, long question) {
    var parts = new ArrayList<Part>();
    parts.add(new Part(Audience.MEMBER, account));
    parts.add(new Part(Audience.EVERYBODY, 0));
    parts.add(new Part(Audience.QUESTION, question));
    groups.forEach(group -> parts.add(new Part(Audience.GROUP, group)));
    return new Reach(parts);
  }

  String[] audiences() {
    return parts.stream().map(part -> part.audience().name()).toArray(String[]::new);
  }

  Long[] ids() {
    return parts.stream().map(Part::id).toArray(Long[]::new);
  }
}
