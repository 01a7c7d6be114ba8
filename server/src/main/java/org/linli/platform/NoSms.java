package org.linli.platform;

/** Refuses clearly where neither a provider nor the development outbox is there. */
final class NoSms implements Sms {

  @Override
  public Delivery send(SmsMessage message) {
    return new Delivery.Refused("NotConfigured", "No SMS provider is configured");
  }
}
