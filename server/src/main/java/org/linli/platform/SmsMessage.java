package org.linli.platform;

import java.util.List;

/**
 * A message by template, as providers ask for it.
 *
 * @param phone country code and number, digits only
 * @param parameters what fills the template, in order
 * @param code the code in it, for the development outbox
 */
public record SmsMessage(String phone, Template template, List<String> parameters, String code) {

  /** The templates an operator registers with the provider; {@code %s} stands for a parameter. */
  public enum Template {
    /** Parameters: what for, the code, minutes it lives. */
    CODE("【邻里】您正在%s，验证码 %s，%s 分钟内有效。"),
    /** Parameters: whom we write to. */
    FALL("【邻里】%s，您关注的设备检测到有人摔倒，请立即查看。"),
    /** Parameters: whom we write to, the device. */
    SILENCE("【邻里】%s，您关注的设备「%s」很久没有消息了，请检查。"),
    /** Parameters: whom we write to. */
    WARNING("【邻里】%s，有人多次输错您的密码，登录已暂停 15 分钟。如非本人操作，请尽快修改密码。");

    private final String text;

    Template(String text) {
      this.text = text;
    }
  }

  String text() {
    return template.text.formatted(parameters.toArray());
  }
}
