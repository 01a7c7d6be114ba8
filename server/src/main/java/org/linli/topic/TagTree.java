package org.linli.topic;

import java.util.Optional;
import org.linli.topic.Tag.Level;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes to the tags, one after the other. Names are unique below their father. */
@Component
public class TagTree {
  private static final long NO_FATHER = 0;
  private final TagRows rows;
  private final Proposals proposals;

  TagTree(TagRows rows, Proposals proposals) {
    this.rows = rows;
    this.proposals = proposals;
  }

  /** What came of adding. */
  public sealed interface Addition {
    record Added(Tag tag) implements Addition {}

    /** The name is taken there, by this tag or one that was merged into it. */
    record Exists(Tag tag) implements Addition {}

    /** It has not 1 to 50 characters that can be seen in one line. */
    record UnfitName() implements Addition {}

    record NoSuchFather() implements Addition {}

    /** The member has added enough for now. */
    record TooOften() implements Addition {}
  }

  /** What came of editing. */
  public enum Edit {
    DONE,
    NO_SUCH_TAG,
    UNFIT_NAME,
    NAME_TAKEN,
    /** Only a tag of the first level can have children. */
    HAS_CHILDREN,
    /** A tag that had no father cannot move to the second level. */
    NO_FATHER
  }

  /** What came of deleting. */
  public enum Deletion {
    DONE,
    NO_SUCH_TAG,
    HAS_CHILDREN
  }

  /** What came of merging. */
  public enum Merge {
    DONE,
    NO_SUCH_TAG,
    ITSELF,
    DIFFERENT_LEVELS
  }

  /** Adds a tag; the father counts for the second level alone. */
  @Transactional
  public Addition add(String text, Level level, long father, Optional<Long> proposer) {
    var name = TagName.of(text);
    if (name.isEmpty()) {
      return new Addition.UnfitName();
    }
    rows.lock();
    var above = level == Level.SECOND ? firstLevel(father) : Optional.of(NO_FATHER);
    if (above.isEmpty()) {
      return new Addition.NoSuchFather();
    }
    var there = rows.named(name.get(), above.get());
    if (there.isPresent()) {
      return new Addition.Exists(there.get());
    }
    return proposer.filter(member -> !proposals.take(member)).isPresent()
        ? new Addition.TooOften()
        : new Addition.Added(rows.insert(name.get(), level, above.get(), proposer.orElse(null)));
  }

  /** Gives a tag another name, or another level where its place allows it. */
  @Transactional
  public Edit edit(long id, String text, Level level) {
    var name = TagName.of(text);
    if (name.isEmpty()) {
      return Edit.UNFIT_NAME;
    }
    rows.lock();
    var tag = living(id);
    if (tag.isEmpty()) {
      return Edit.NO_SUCH_TAG;
    }
    if (level == Level.SECOND && tag.get().level() != Level.SECOND) {
      return Edit.NO_FATHER;
    }
    if (level != Level.FIRST && rows.hasChildren(id)) {
      return Edit.HAS_CHILDREN;
    }
    var father = level == Level.SECOND ? tag.get().fatherId() : NO_FATHER;
    if (rows.named(name.get(), father).filter(other -> other.id() != id).isPresent()) {
      return Edit.NAME_TAKEN;
    }
    rows.write(id, name.get(), level, father);
    return Edit.DONE;
  }

  /** Takes a tag out of all lists; content that carries it shows its name still. */
  @Transactional
  public Deletion delete(long id) {
    rows.lock();
    if (living(id).isEmpty()) {
      return Deletion.NO_SUCH_TAG;
    }
    if (rows.hasChildren(id)) {
      return Deletion.HAS_CHILDREN;
    }
    rows.hide(id);
    return Deletion.DONE;
  }

  /**
   * Makes one tag count as another of its level, with its uses and its children; children of the
   * same name become one.
   */
  @Transactional
  public Merge merge(long from, long to) {
    if (from == to) {
      return Merge.ITSELF;
    }
    rows.lock();
    var source = living(from);
    var target = living(to);
    if (source.isEmpty() || target.isEmpty()) {
      return Merge.NO_SUCH_TAG;
    }
    if (source.get().level() != target.get().level()) {
      return Merge.DIFFERENT_LEVELS;
    }
    rows.twins(from, to).forEach(twins -> rows.point(twins.one(), twins.other()));
    rows.adopt(from, to);
    rows.point(from, to);
    return Merge.DONE;
  }

  private Optional<Tag> living(long id) {
    return rows.find(id).filter(tag -> tag.id() == id);
  }

  private Optional<Long> firstLevel(long id) {
    return rows.find(id).filter(tag -> tag.level() == Level.FIRST).map(Tag::id);
  }
}
