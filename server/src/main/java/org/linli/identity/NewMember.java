package org.linli.identity;

import java.util.List;

/** An account to be made, with the names it is to sign in by. */
record NewMember(String nickname, String name, int level, int userGroup, List<LoginName> names) {
  private static final int FIRST_LEVEL = 1;
  private static final int MEMBERS_GROUP = 1;

  static NewMember ordinary(String nickname, String name, LoginName... names) {
    return new NewMember(nickname, name, FIRST_LEVEL, MEMBERS_GROUP, List.of(names));
  }

  boolean lacksUsername() {
    return names.stream().noneMatch(name -> name.kind() == LoginName.Kind.USERNAME);
  }
}
