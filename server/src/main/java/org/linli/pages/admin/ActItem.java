package org.linli.pages.admin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.linli.moderation.Act;
import org.linli.moderation.Subject;

/**
 * An act as the office shows it.
 *
 * @param actor what who did it is called, null when he has left
 */
public record ActItem(Act act, String actor) {

  /** How words name a kind or a reason. */
  public static String key(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Where what it was done to is looked at, null where nowhere. */
  public String address() {
    if (act.targetId() == 0) {
      return null;
    }
    return switch (act.kind().matter()) {
      case MEMBER -> "/admin/members/" + act.targetId();
      case QUESTION -> "/admin/cases/question/" + act.targetId();
      case ANSWER -> "/admin/cases/answer/" + act.targetId();
      case ARTICLE -> "/admin/cases/article/" + act.targetId();
      case COMMENT, CONTENT -> content() == null ? null : content() + act.targetId();
      case TAG -> "/tags/" + act.targetId();
      case OTHER -> null;
    };
  }

  /** The key of words for what the note says, null where it says it itself. */
  public String note() {
    var said = act.about().toLowerCase(Locale.ROOT).replace('_', '-');
    return switch (act.kind()) {
      case DUTY_GIVEN, DUTY_TAKEN -> "member.duty." + said;
      case MEMBER_CHANGED -> said.isEmpty() ? null : "member.group." + said;
      default -> kind(act).map(kind -> "subject." + key(kind)).orElse(null);
    };
  }

  private String content() {
    return kind(act).map(kind -> "/admin/cases/" + key(kind) + '/').orElse(null);
  }

  private static Optional<Subject.Kind> kind(Act act) {
    return Arrays.stream(Subject.Kind.values())
        .filter(kind -> kind.name().equals(act.about()))
        .findAny();
  }
}
