package org.linli.wire.qa;

import java.util.List;
import org.linli.topic.Tags;

/** A first-level tag with what stands below it, as this document shows it. */
record TagBranch(long id, String name, int type, long father, List<TagRow> children) {

  static TagBranch of(Tags.Branch branch) {
    var row = TagRow.of(branch.tag());
    var children = branch.children().stream().map(TagRow::of).toList();
    return new TagBranch(row.id(), row.name(), row.type(), row.father(), children);
  }
}
