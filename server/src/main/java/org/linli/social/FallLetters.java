package org.linli.social;

import org.linli.care.Notice;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.platform.MailMessage;
import org.linli.platform.MailQueue;
import org.linli.platform.Settings;
import org.springframework.stereotype.Component;

/** Letters about falls, where there is a way for them. */
@Component
class FallLetters {
  private static final String SUBJECT = "邻里：可能有人摔倒 · Linli: somebody may have fallen";
  private static final String TEXT =
      """
      设备“%1$s”看到可能有人摔倒，请马上看看。
      The device "%1$s" saw what may be a fall. Please look at once.

      %2$s/alerts/%3$s

      选择想收到的 · Choose what you get: %2$s/settings/notices
      """;
  private final Members members;
  private final MailQueue mail;
  private final LetterStops stops;
  private final boolean possible;

  FallLetters(Members members, MailQueue mail, LetterStops stops, Settings settings) {
    this.members = members;
    this.mail = mail;
    this.stops = stops;
    possible = settings.dev() || !settings.mail().smtpUrl().isBlank();
  }

  /** Queues it with the fact that it was heard; nothing without an address. */
  void write(long account, Notice notice) {
    if (possible) {
      members.byId(account).map(Member::email).ifPresent(email -> mail.send(to(email, notice)));
    }
  }

  private MailMessage to(String email, Notice notice) {
    var text = TEXT.formatted(notice.device(), stops.site(), notice.eventId());
    return MailMessage.plain(email, SUBJECT, text);
  }
}
