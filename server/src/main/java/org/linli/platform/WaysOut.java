package org.linli.platform;

import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Picks provider, development outbox or refusal for each way out. */
@Configuration(proxyBeanMethods = false)
class WaysOut {

  @Bean
  Sms sms(Settings settings, DevelopmentOutbox outbox) {
    if (!settings.sms().secretId().isBlank()) {
      return new TencentSms(settings.sms());
    }
    return settings.dev() ? new OutboxSms(outbox) : new NoSms();
  }

  @Bean
  Mail mail(Settings settings, DevelopmentOutbox outbox) {
    if (!settings.mail().smtpUrl().isBlank()) {
      return new SmtpMail(URI.create(settings.mail().smtpUrl()), settings.mail().from());
    }
    return settings.dev() ? new OutboxMail(outbox) : new NoMail();
  }
}
