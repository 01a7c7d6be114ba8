package org.linli.market;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.identity.UserGroup;

/** The groups that may sign up; nobody named means everybody. */
record AllowedGroups(Set<UserGroup> groups) {

  static AllowedGroups read(String text) {
    return new AllowedGroups(
        text.isEmpty()
            ? Set.of()
            : Arrays.stream(text.split(","))
                .map(number -> UserGroup.values()[Integer.parseInt(number)])
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(UserGroup.class))));
  }

  String text() {
    return groups.stream()
        .map(group -> String.valueOf(group.number()))
        .sorted()
        .collect(Collectors.joining(","));
  }

  /** Whether members of this group may; who applies for another is still what he was. */
  boolean admit(UserGroup group) {
    return switch (group) {
      case BANNED -> false;
      case SPECIALIST_APPLICANT, ENTERPRISE_APPLICANT -> has(group) || has(UserGroup.MEMBER);
      case ADMINISTRATOR, MEMBER, SPECIALIST, ENTERPRISE -> has(group);
    };
  }

  private boolean has(UserGroup group) {
    return groups.isEmpty() || groups.contains(group);
  }
}
