package org.linli.identity;

import java.util.Optional;

/**
 * Which members somebody looks for.
 *
 * @param text the beginning of a nickname or user name, a whole e-mail address, telephone number or
 *     id; empty for all
 * @param level the shown one
 */
public record MemberQuery(
    String text, Optional<UserGroup> group, Optional<Integer> level, Optional<Duty> duty) {

  String prefix() {
    return text.replaceAll("[\\\\%_]", "\\\\$0") + '%';
  }

  String folded() {
    return LoginName.folded(text);
  }

  String phone() {
    return Phone.mainland(text).map(Phone::digits).orElse(text);
  }

  long number() {
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
  }
}
