package org.linli.identity;

import java.util.List;
import org.linli.platform.Mail;
import org.linli.platform.MailMessage;
import org.linli.platform.SmsMessage;
import org.linli.platform.SmsMessage.Template;
import org.linli.platform.SmsQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells somebody that his password is being guessed, by e-mail or else by telephone. */
@Component
class GuessingWarning {
  private static final Logger log = LoggerFactory.getLogger(GuessingWarning.class);
  private static final String SUBJECT = "有人多次输错您的密码 / Wrong passwords for your account";
  private static final String TEXT =
      """
      %1$s，您好：

      有人多次输错您在邻里的密码，登录已暂停 15 分钟。
      如非本人操作，请尽快修改密码。

      Dear %1$s,

      somebody entered wrong passwords for your Linli account, so signing in to it pauses for
      15 minutes. If it was not you, please change your password soon.
      """;
  private final Members members;
  private final Mail mail;
  private final SmsQueue queue;

  GuessingWarning(Members members, Mail mail, SmsQueue queue) {
    this.members = members;
    this.mail = mail;
    this.queue = queue;
  }

  /** Sends it in a thread of its own: who guesses neither waits for it nor learns of it. */
  void send(long account) {
    Thread.startVirtualThread(() -> {
      try {
        members.byId(account).ifPresent(this::tell);
      } catch (RuntimeException e) {
        log.warn("The owner of account {} was not warned: {}", account, e.toString());
      }
    });
  }

  private void tell(Member owner) {
    var mailed =
        owner.email() != null && mail.send(MailMessage.plain(owner.email(), SUBJECT, text(owner)));
    if (!mailed && owner.phoneDigits() != null) {
      var name = List.of(owner.calledName());
      queue.send(new SmsMessage(owner.phoneDigits(), Template.WARNING, name, null));
    }
  }

  private static String text(Member owner) {
    return TEXT.formatted(owner.calledName());
  }
}
