package org.linli.identity;

import org.linli.platform.Mail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Codes sent to an e-mail address. */
@Component
public class EmailCodes {
  private final Codes codes;
  private final Limits limits;
  private final Mail mail;

  EmailCodes(Codes codes, Limits limits, Mail mail) {
    this.codes = codes;
    this.limits = limits;
    this.mail = mail;
  }

  /** What came of asking for a code. */
  public sealed interface Outcome {
    /** It is on its way. */
    record Sent() implements Outcome {}

    /** Less than a minute after the last one to this address, or too many today. */
    record TooSoon() implements Outcome {}

    /** Too many from this client. */
    record TooManyFromClient() implements Outcome {}

    /** No mail server took it. */
    record NotSent() implements Outcome {}
  }

  /** Sends a code of six digits that lives five minutes. */
  @Transactional(propagation = Propagation.NEVER)
  public Outcome send(String email, Purpose purpose, Client client) {
    return switch (limits.mailedCode(LoginName.folded(email), purpose, client)) {
      case FREE -> sendNow(email, purpose, client);
      case TOO_SOON, TOO_MANY_TODAY -> new Outcome.TooSoon();
      case TOO_MANY_FROM_CLIENT -> new Outcome.TooManyFromClient();
    };
  }

  private Outcome sendNow(String email, Purpose purpose, Client client) {
    var code = codes.randomDigits(CodeForm.PLAIN);
    codes.keep("email", purpose, LoginName.folded(email), Shown.code(code), client);
    return mail.send(CodeLetter.to(email, code)) ? new Outcome.Sent() : new Outcome.NotSent();
  }
}
