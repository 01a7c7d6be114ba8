package org.linli.pages.admin.members;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.identity.UserGroup;

/** User groups as addresses and words name them. */
final class Groups {
  private Groups() {}

  static String key(UserGroup group) {
    return group.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<UserGroup> named(String key) {
    return Arrays.stream(UserGroup.values()).filter(group -> key(group).equals(key)).findAny();
  }

  /** Those that an administrator puts members into. */
  static List<UserGroup> given() {
    return List.of(
        UserGroup.MEMBER, UserGroup.SPECIALIST, UserGroup.ENTERPRISE, UserGroup.ADMINISTRATOR);
  }
}
