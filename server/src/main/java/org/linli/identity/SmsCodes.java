package org.linli.identity;

import java.util.List;
import org.linli.platform.Sms;
import org.linli.platform.SmsMessage;
import org.springframework.stereotype.Component;

/** Codes sent to a telephone. */
@Component
public class SmsCodes {
  private final Codes codes;
  private final Limits limits;
  private final Sms sms;

  SmsCodes(Codes codes, Limits limits, Sms sms) {
    this.codes = codes;
    this.limits = limits;
    this.sms = sms;
  }

  /** What came of asking for a code. */
  public sealed interface Outcome {
    /** It is on its way; a hash of it is made with this random text. */
    record Sent(String rand) implements Outcome {}

    /** Too many to this number within minutes. */
    record TooSoon() implements Outcome {}

    /** Too many to this number today. */
    record TooManyToday() implements Outcome {}

    /** Too many from this client. */
    record TooManyFromClient() implements Outcome {}

    /** The provider refused, in its own words. */
    record Refused(String code, String text) implements Outcome {}
  }

  /** Sends a code: six digits for five minutes to the account system, else five for three. */
  public Outcome send(Phone phone, Purpose purpose, Client client) {
    return switch (limits.code(phone, purpose, client)) {
      case FREE -> sendNow(phone, purpose, client);
      case TOO_SOON -> new Outcome.TooSoon();
      case TOO_MANY_TODAY -> new Outcome.TooManyToday();
      case TOO_MANY_FROM_CLIENT -> new Outcome.TooManyFromClient();
    };
  }

  private Outcome sendNow(Phone phone, Purpose purpose, Client client) {
    var form = purpose.form();
    var code = codes.randomDigits(form);
    var rand = codes.randomText();
    var shown = form == CodeForm.PLAIN ? Shown.code(code) : Shown.hashOf(code, rand);
    codes.keep("sms", purpose, phone.digits(), shown, client);
    var parameters = List.of(action(purpose), code, String.valueOf(form.minutes()));
    var message = new SmsMessage(phone.digits(), SmsMessage.Template.CODE, parameters, code);
    return switch (sms.send(message)) {
      case Sms.Delivery.Sent() -> new Outcome.Sent(rand);
      case Sms.Delivery.Refused(var number, var text) -> new Outcome.Refused(number, text);
    };
  }

  private static String action(Purpose purpose) {
    return switch (purpose) {
      case RECOVER -> "找回密码";
      case REGISTER, CAPTCHA -> "注册账号";
      case ACCOUNT -> "验证身份";
      case RESET -> "重置密码";
      case BIND, WECHAT -> "绑定手机";
    };
  }
}
