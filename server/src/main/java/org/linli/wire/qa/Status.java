package org.linli.wire.qa;

import org.linli.identity.Member;
import org.linli.identity.RealNameState;

/** What the back office writes beside a member. */
final class Status {

  private Status() {}

  static String of(Member member) {
    return switch (member.userGroup()) {
      case BANNED -> "已封禁";
      case SPECIALIST, ENTERPRISE -> "已审核";
      case SPECIALIST_APPLICANT, ENTERPRISE_APPLICANT -> "待审核";
      case ADMINISTRATOR, MEMBER -> of(member.realName());
    };
  }

  static String of(RealNameState state) {
    return switch (state) {
      case NONE -> "未实名";
      case WAITING -> "审核中";
      case CONFIRMED -> "已通过";
      case REFUSED -> "已拒绝";
    };
  }
}
