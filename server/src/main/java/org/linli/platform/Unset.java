package org.linli.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Names, once at start, what the operator has not set and what that means. */
@Component
class Unset {
  private static final Logger log = LoggerFactory.getLogger(Unset.class);
  private final Settings settings;

  Unset(Settings settings) {
    this.settings = settings;
  }

  @EventListener(ApplicationReadyEvent.class)
  void tell() {
    var meanings = new LinkedHashMap<String, String>();
    var sent = settings.dev() ? "goes to the development outbox" : "is refused";
    note(meanings, settings.sms().secretId(), "LINLI_SMS_SECRET_ID", "SMS " + sent);
    note(meanings, settings.mail().smtpUrl(), "LINLI_SMTP_URL", "mail " + sent);
    var paid = settings.dev() ? "payments go to the sandbox" : "topping up is refused";
    note(meanings, settings.pay().merchantId(), "LINLI_PAY_MERCHANT_ID", paid);
    note(meanings, settings.s3().bucket(), "LINLI_S3_BUCKET", "files lie in the data directory");
    note(
        meanings,
        settings.search().url(),
        "LINLI_SEARCH_URL",
        "the index is in the data directory");
    note(meanings, settings.publicUrl(), "LINLI_PUBLIC_URL", "links name no host");
    note(meanings, settings.models(), "LINLI_MODELS", "face models are in the data directory");
    meanings.forEach((variable, meaning) -> log.info("{} is not set: {}", variable, meaning));
  }

  private static void note(
      Map<String, String> meanings, String value, String variable, String meaning) {
    if (value.isBlank()) {
      meanings.put(variable, meaning);
    }
  }
}
