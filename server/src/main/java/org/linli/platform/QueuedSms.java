package org.linli.platform;

import java.util.List;

/** A text message that waits to be sent, having been tried so often. */
record QueuedSms(long id, String phone, String template, String parameters, int tries) {

  SmsMessage message() {
    return new SmsMessage(
        phone, SmsMessage.Template.valueOf(template), List.of(parameters.split("\n", -1)), null);
  }
}
