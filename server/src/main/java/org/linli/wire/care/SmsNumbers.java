package org.linli.wire.care;

import java.util.Map;

/** The numbers that the document knows for what an SMS provider refuses. */
final class SmsNumbers {
  static final CareRefusal BAD_PHONE = new CareRefusal(1016, "手机号格式错误");
  static final CareRefusal TOO_SOON = new CareRefusal(1023, "单个手机号短时间内下发短信条数超过设定的上限");
  static final CareRefusal TOO_MANY_TODAY = new CareRefusal(1025, "单个手机号日下发短信条数超过设定的上限");
  static final CareRefusal TOO_MANY_FROM_CLIENT = new CareRefusal(1013, "下发短信命中了频率限制策略");
  private static final int UNNAMED = 1030;
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("FailedOperation.ContainSensitiveWord", 1002),
          Map.entry("FailedOperation.SignatureIncorrectOrUnapproved", 1012),
          Map.entry("LimitExceeded.DeliveryFrequencyLimit", 1013),
          Map.entry("FailedOperation.TemplateIncorrectOrUnapproved", 1014),
          Map.entry("FailedOperation.PhoneNumberInBlacklist", 1015),
          Map.entry("InvalidParameterValue.IncorrectPhoneNumber", 1016),
          Map.entry("LimitExceeded.DailyLimit", 1022),
          Map.entry("LimitExceeded.PhoneNumberThirtySecondLimit", 1023),
          Map.entry("LimitExceeded.PhoneNumberOneHourLimit", 1024),
          Map.entry("LimitExceeded.PhoneNumberDailyLimit", 1025),
          Map.entry("LimitExceeded.PhoneNumberSameContentDailyLimit", 1026),
          Map.entry("FailedOperation.InsufficientBalanceInSmsPackage", 1031));

  private SmsNumbers() {}

  /** The number for the provider's code, with the provider's own words. */
  static CareRefusal refusal(String code, String text) {
    return new CareRefusal(NUMBERS.getOrDefault(code, UNNAMED), text);
  }
}
