package org.linli.pages.admin;

import java.util.Locale;
import org.linli.moderation.Act;

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
      case TAG -> "/tags/" + act.targetId();
      case COMMENT, ARTICLE, CONTENT, OTHER -> null;
    };
  }
}
