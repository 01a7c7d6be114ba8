package org.linli.wire.qa;

import org.linli.identity.UserGroup;

/** A user group as this document names it. */
record Group(String text, int value) {

  static Group of(UserGroup group) {
    var text =
        switch (group) {
          case ADMINISTRATOR -> "系统管理员";
          case MEMBER -> "从业者";
          case SPECIALIST -> "专家";
          case ENTERPRISE -> "企业";
          case BANNED -> "封禁";
          case SPECIALIST_APPLICANT -> "待审核专家";
          case ENTERPRISE_APPLICANT -> "待审核企业";
        };
    return new Group(text, group.number());
  }
}
