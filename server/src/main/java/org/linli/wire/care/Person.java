package org.linli.wire.care;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.linli.identity.Member;
import org.linli.identity.MemberChange;

/** A member as this document shows him. */
@JsonPropertyOrder({"phone", "name", "nickname", "email", "level"})
record Person(String phone, String name, String nickname, String email, int level) {
  static final String[] KEYS = {"phone", "name", "nickname", "email", "level"};
  private static final int LONGEST_NAME = 20;
  private static final int LONGEST_EMAIL = 50;

  static Person of(Member member) {
    return new Person(
        member.phone(), member.name(), member.nickname(), member.shownEmail(), member.level());
  }

  /** What an update asks for; the phone number only says whose it is. */
  static MemberChange change(Fields data, Optional<Integer> level) {
    var change =
        new MemberChange(
            data.given("name", LONGEST_NAME),
            data.given("nickname", LONGEST_NAME),
            data.given("email", LONGEST_EMAIL),
            level);
    if (change.empty()) {
      throw CareRefusal.DATABASE;
    }
    return change;
  }
}
