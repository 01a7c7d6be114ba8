package org.linli.face;

import java.time.Clock;
import org.linli.moderation.Act;
import org.linli.moderation.Acts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with groups of faces, each of it logged. */
@Component
public class GroupDesk {
  private final FaceGroups groups;
  private final Acts acts;
  private final Clock clock;

  GroupDesk(FaceGroups groups, Acts acts, Clock clock) {
    this.groups = groups;
    this.acts = acts;
    this.clock = clock;
  }

  /** What came of making a group. */
  public sealed interface Creation {
    record Created(long id) implements Creation {}

    /** Another group is called so. */
    record Taken() implements Creation {}

    /** The name says nothing or is too long, or the description is. */
    record Unfit() implements Creation {}
  }

  /** What came of describing a group anew. */
  public enum Description {
    DONE,
    NO_SUCH_GROUP,
    UNFIT
  }

  /** What came of removing a group. */
  public enum Removal {
    DONE,
    NO_SUCH_GROUP,
    /** Who names no group registers in this one. */
    IS_DEFAULT
  }

  @Transactional
  public Creation create(String name, String content, long administrator) {
    if (!FaceGroup.isName(name) || !FaceGroup.isContent(content)) {
      return new Creation.Unfit();
    }
    var made = groups.add(name, content, clock.instant());
    made.ifPresent(id -> acts.log(administrator, Act.Kind.FACE_GROUP_CHANGED, id, name));
    return made.<Creation>map(Creation.Created::new).orElseGet(Creation.Taken::new);
  }

  @Transactional
  public Description describe(long group, String content, long administrator) {
    if (!FaceGroup.isContent(content)) {
      return Description.UNFIT;
    }
    if (!groups.describe(group, content)) {
      return Description.NO_SUCH_GROUP;
    }
    acts.log(administrator, Act.Kind.FACE_GROUP_CHANGED, group);
    return Description.DONE;
  }

  /** Removes a group with the faces in it. */
  @Transactional
  public Removal remove(long group, long administrator) {
    if (group == FaceGroup.DEFAULT) {
      return Removal.IS_DEFAULT;
    }
    var found = groups.find(group);
    if (found.isEmpty() || !groups.remove(group)) {
      return Removal.NO_SUCH_GROUP;
    }
    acts.log(administrator, Act.Kind.FACE_GROUP_REMOVED, group, found.get().name());
    return Removal.DONE;
  }
}
