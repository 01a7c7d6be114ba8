package org.linli.platform;

/** Keeps e-mail in the development outbox instead of sending it. */
final class OutboxMail implements Mail {
  private final DevelopmentOutbox outbox;

  OutboxMail(DevelopmentOutbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public boolean send(String to, String subject, String text) {
    outbox.keep("email", to, null, subject + "\n\n" + text);
    return true;
  }
}
