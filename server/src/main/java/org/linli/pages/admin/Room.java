package org.linli.pages.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.linli.identity.Member;

/** A place of the office, and who may go there. */
enum Room {
  OVERVIEW("/admin", Member::isStaff),
  CASES("/admin/cases", Member::mayModerate),
  CONTENT("/admin/questions", Member::mayModerate),
  GROUPS("/admin/groups", Member::mayModerate),
  MEMBERS("/admin/members", Member::administers),
  REAL_NAMES("/admin/real-names", Member::mayVerify),
  APPLICATIONS("/admin/applications", Member::mayVerify),
  FACES("/admin/faces", Member::administers),
  TAGS("/admin/tags", Member::mayModerate),
  ACTIVITIES("/admin/activities", Member::mayModerate),
  WORDS("/admin/words", Member::mayModerate),
  WITHDRAWALS("/admin/withdrawals", Member::mayKeepAccounts),
  DISPUTES("/admin/disputes", Member::mayKeepAccounts),
  GATEWAY("/admin/gateway", Member::mayKeepAccounts),
  NOTICES("/admin/notices", Member::administers),
  ACTS("/admin/acts", Member::isStaff);

  private final String address;
  private final Predicate<Member> open;

  Room(String address, Predicate<Member> open) {
    this.address = address;
    this.open = open;
  }

  String address() {
    return address;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<Room> openTo(Member member) {
    return Arrays.stream(values()).filter(room -> room.open.test(member)).toList();
  }
}
