package org.linli.wire.qa;

import java.util.Map;
import org.linli.group.Change;

/** What came of changes in groups, as this document says it. */
final class GroupAnswer {
  private static final int UNKNOWN_MEMBER = -1;

  private GroupAnswer() {}

  static Map<String, Object> of(Change change) {
    return of(change, UNKNOWN_MEMBER);
  }

  /** The same where somebody who is not in the group has a number of his own. */
  static Map<String, Object> of(Change change, int unknownMember) {
    return switch (change) {
      case DONE -> QaAnswer.success();
      case NO_SUCH_GROUP -> unknownGroup();
      case NO_SUCH_MEMBER -> QaAnswer.of(unknownMember, "unexpected member");
      case NOT_ALLOWED -> QaAnswer.of(-1, "permission denied");
      case FULL -> QaAnswer.of(-1, "no place is left");
      case TOO_OFTEN -> QaAnswer.of(-1, "too many requests");
    };
  }

  static Map<String, Object> unknownGroup() {
    return QaAnswer.of(-1, "unexpected group");
  }

  static long group(QaCall call) {
    return call.number("group_id").orElse(0L);
  }

  static long user(QaCall call) {
    return call.number("user_id").orElse(0L);
  }
}
