package org.linli.platform;

/** Keeps e-mail in the development outbox instead of sending it. */
final class OutboxMail implements Mail {
  private final DevelopmentOutbox outbox;

  OutboxMail(DevelopmentOutbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public boolean send(MailMessage message) {
    outbox.keep("email", message.to(), message.code(), message.subject() + "\n\n" + message.text());
    return true;
  }
}
