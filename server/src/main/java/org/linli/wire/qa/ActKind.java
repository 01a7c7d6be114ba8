package org.linli.wire.qa;

import org.linli.moderation.Act;

/** An act as this document names it; 0 is the number of those that it does not know. */
record ActKind(int number, String text) {

  static ActKind of(Act.Kind kind) {
    return switch (kind) {
      case REAL_NAME_CONFIRMED -> new ActKind(31, "通过实名认证");
      case REAL_NAME_REFUSED -> new ActKind(32, "不通过实名认证");
      case SPECIALIST_CONFIRMED -> new ActKind(33, "通过专家认证");
      case SPECIALIST_REFUSED -> new ActKind(34, "不通过专家认证");
      case ENTERPRISE_CONFIRMED -> new ActKind(35, "通过企业账户认证");
      case ENTERPRISE_REFUSED -> new ActKind(36, "不通过企业账户认证");
      case MEMBER_BANNED -> new ActKind(37, "封禁账户");
      case DEMAND_REMOVED -> new ActKind(38, "清除需求");
      case QUESTION_REMOVED -> new ActKind(39, "清除问题");
      case ANSWER_REMOVED -> new ActKind(40, "清除回答");
      case GROUP_REMOVED -> new ActKind(41, "清除群聊");
      case REPORT_UPHELD -> new ActKind(42, "通过举报");
      case REPORT_REFUSED -> new ActKind(43, "不通过举报");
      case ARTICLE_REMOVED -> own("清除文章");
      case ARTICLE_PASSED -> own("通过文章");
      case ARTICLE_REFUSED -> own("不通过文章");
      case TAG_CHANGED -> own("修改标签");
      case TAG_REMOVED -> own("删除标签");
      case ACTIVITY_CHANGED -> own("修改活动");
      case NOTICE_SENT -> own("发送系统消息");
      case QUESTION_RESTORED -> own("恢复问题");
      case ANSWER_RESTORED -> own("恢复回答");
      case COMMENT_REMOVED -> own("清除评论");
      case COMMENT_RESTORED -> own("恢复评论");
      case WORD_ADDED -> own("添加敏感词");
      case WORD_REMOVED -> own("删除敏感词");
      default -> own(ofOffice(kind));
    };
  }

  private static String ofOffice(Act.Kind kind) {
    return switch (kind) {
      case MEMBER_CHANGED -> "修改用户信息";
      case REAL_NAMES_LOOKED_AT -> "查看实名信息";
      case LICENCE_LOOKED_AT -> "查看执照";
      case DUTY_GIVEN -> "授予职责";
      case DUTY_TAKEN -> "收回职责";
      case MEMBER_UNBANNED -> "解除封禁";
      case EXPERIENCE_GIVEN -> "调整经验";
      case SESSIONS_ENDED -> "结束登录";
      case PASSWORD_RESET -> "重设密码";
      case MEMBERS_EXPORTED -> "导出用户列表";
      case WITHDRAWAL_APPROVED -> "通过提现";
      case WITHDRAWAL_REFUSED -> "不通过提现";
      case GROUP_READ -> "查看群聊记录";
      case DEMAND_RESTORED -> "恢复需求";
      case MILESTONE_DECIDED -> "裁决阶段款";
      case FACE_GROUP_CHANGED -> "修改人员库";
      case FACE_GROUP_REMOVED -> "删除人员库";
      case FACE_FINDS_LOOKED_AT -> "查看人脸查找记录";
      case FACE_PICTURE_LOOKED_AT -> "查看人脸照片";
      default -> throw new IllegalArgumentException(kind.toString());
    };
  }

  private static ActKind own(String text) {
    return new ActKind(0, text);
  }
}
