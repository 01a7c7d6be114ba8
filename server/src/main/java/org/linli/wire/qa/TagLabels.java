package org.linli.wire.qa;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.linli.topic.Tag;
import org.linli.topic.Tags;
import org.springframework.stereotype.Component;

/** The names of tags, looked up once for a whole list. */
@Component
class TagLabels {
  private final Tags tags;

  TagLabels(Tags tags) {
    this.tags = tags;
  }

  /** The tags by the ids that content carries. */
  record Known(Map<Long, Tag> tags) {

    List<TagLabel> of(List<Long> ids) {
      return ids.stream()
          .map(tags::get)
          .filter(Objects::nonNull)
          .distinct()
          .map(tag -> new TagLabel(tag.name(), tag.id(), tag.id()))
          .toList();
    }
  }

  Known among(Collection<List<Long>> carried) {
    return new Known(tags.byIds(carried.stream().flatMap(List::stream).distinct().toList()));
  }
}
