package org.linli.platform;

/** The way out for text messages. */
public interface Sms {

  /** Sends now and tells what the provider said; never throws for a provider's refusal. */
  Delivery send(SmsMessage message);

  /** What became of a message. */
  sealed interface Delivery {
    /** The provider took it. */
    record Sent() implements Delivery {}

    /** The provider, or its absence, refused it, in the provider's own words. */
    record Refused(String code, String text) implements Delivery {}
  }
}
