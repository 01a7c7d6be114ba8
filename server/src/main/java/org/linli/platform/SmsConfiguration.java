package org.linli.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SmsConfiguration {

  @Bean
  Sms sms(Settings settings, DevelopmentOutbox outbox) {
    if (!settings.sms().secretId().isBlank()) {
      return new TencentSms(settings.sms());
    }
    return settings.dev() ? new OutboxSms(outbox) : new NoSms();
  }
}
