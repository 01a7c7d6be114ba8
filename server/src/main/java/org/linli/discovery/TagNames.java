package org.linli.discovery;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.linli.topic.Tag;
import org.linli.topic.Tags;
import org.springframework.stereotype.Component;

/** What the tags of many things are called, asked once. */
@Component
class TagNames {
  private final Tags tags;

  TagNames(Tags tags) {
    this.tags = tags;
  }

  record Known(Map<Long, Tag> tags) {

    /** The names of these, apart. */
    String in(List<Long> ids) {
      return ids.stream()
          .map(tags::get)
          .filter(Objects::nonNull)
          .map(Tag::name)
          .distinct()
          .collect(joining(" , "));
    }
  }

  Known of(Collection<List<Long>> carried) {
    return new Known(tags.byIds(carried.stream().flatMap(List::stream).distinct().toList()));
  }
}
