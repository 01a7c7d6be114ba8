package org.linli.social;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

  /** The kinds of which such a letter tells who has not chosen; at least a name of none. */
  static List<String> usually(Digest digest) {
    var kinds = NoticeKind.ALL.stream().filter(kind -> usual(kind).digest() == digest);
    return Stream.concat(kinds.map(Enum::name), Stream.of("")).toList();
  }

  boolean nowhere() {
    return !page && digest == Digest.OFF;
  }
}
