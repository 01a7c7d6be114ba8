package org.linli.identity;

import java.util.List;

/** An account to be made, with the names it is to sign in by. */
record NewMember(
    String nickname, String name, int level, UserGroup userGroup, List<LoginName> names) {
  static final int BEFORE_THE_QUIZ = 0;
  static final int FIRST_LEVEL = 1;

  static NewMember ordinary(String nickname, String name, LoginName... names) {
    return new NewMember(nickname, name, FIRST_LEVEL, UserGroup.MEMBER, List.of(names));
  }

  /** The same, where who is new has to pass the quiz first. */
  NewMember beforeTheQuiz() {
    return level == FIRST_LEVEL
        ? new NewMember(nickname, name, BEFORE_THE_QUIZ, userGroup, names)
        : this;
  }

  boolean lacksUsername() {
    return names.stream().noneMatch(name -> name.kind() == LoginName.Kind.USERNAME);
  }
}
