package org.linli.discovery;

import java.util.Optional;
import org.linli.moderation.Act;
import org.linli.moderation.Acts;
import org.linli.moderation.SensitiveWords;
import org.linli.topic.Tag.Level;
import org.linli.topic.TagTree;
import org.linli.topic.TagTree.Addition;
import org.linli.topic.TagTree.Deletion;
import org.linli.topic.TagTree.Edit;
import org.linli.topic.TagTree.Merge;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What members and administrators do with tags: no sensitive words, and the latter is logged. */
@Component
public class TagCare {
  private final TagTree tree;
  private final SensitiveWords words;
  private final Acts acts;

  TagCare(TagTree tree, SensitiveWords words, Acts acts) {
    this.tree = tree;
    this.words = words;
    this.acts = acts;
  }

  /** A member adds a tag of the second level. */
  public Addition propose(String name, long father, long member) {
    return words.in(name)
        ? new Addition.UnfitName()
        : tree.add(name, Level.SECOND, father, Optional.of(member));
  }

  /** An administrator adds any. */
  @Transactional
  public Addition add(String name, Level level, long father, long administrator) {
    if (words.in(name)) {
      return new Addition.UnfitName();
    }
    var addition = tree.add(name, level, father, Optional.empty());
    if (addition instanceof Addition.Added(var tag)) {
      acts.log(administrator, Act.Kind.TAG_CHANGED, tag.id(), tag.name());
    }
    return addition;
  }

  @Transactional
  public Edit edit(long id, String name, Level level, long administrator) {
    if (words.in(name)) {
      return Edit.UNFIT_NAME;
    }
    var edit = tree.edit(id, name, level);
    if (edit == Edit.DONE) {
      acts.log(administrator, Act.Kind.TAG_CHANGED, id, name);
    }
    return edit;
  }

  @Transactional
  public Deletion delete(long id, long administrator) {
    var deletion = tree.delete(id);
    if (deletion == Deletion.DONE) {
      acts.log(administrator, Act.Kind.TAG_REMOVED, id);
    }
    return deletion;
  }

  /** Makes one tag count as the other. */
  @Transactional
  public Merge merge(long from, long to, long administrator) {
    var merge = tree.merge(from, to);
    if (merge == Merge.DONE) {
      acts.log(administrator, Act.Kind.TAG_CHANGED, from, "= " + to);
    }
    return merge;
  }
}
