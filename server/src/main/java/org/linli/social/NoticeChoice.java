package org.linli.social;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a member wants to hear of a kind of notice.
 *
 * @param page on pages and in apps
 */
public record NoticeChoice(boolean page, Digest digest) {
  private static final Set<NoticeKind> MAILED =
      EnumSet.of(NoticeKind.ANSWER, NoticeKind.COMMENT, NoticeKind.REPLY, NoticeKind.MENTION);

  /** How often a letter tells what was not read. */
  public enum Digest {
    OFF,
    DAILY,
    WEEKLY
  }

  /** Of who has not chosen: all on pages, and a letter a week where somebody speaks to him. */
  static NoticeChoice usual(NoticeKind kind) {
    return new NoticeChoice(true, MAILED.contains(kind) ? Digest.WEEKLY : Digest.OFF);
  }

  boolean nowhere() {
    return !page && digest == Digest.OFF;
  }
}
