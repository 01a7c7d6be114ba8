package org.linli.platform;

/** Keeps messages in the development outbox instead of sending them. */
final class OutboxSms implements Sms {
  private final DevelopmentOutbox outbox;

  OutboxSms(DevelopmentOutbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public Delivery send(SmsMessage message) {
    outbox.keep("sms", message.phone(), message.code(), message.text());
    return new Delivery.Sent();
  }
}
