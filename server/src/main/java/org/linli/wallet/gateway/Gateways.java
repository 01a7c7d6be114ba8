package org.linli.wallet.gateway;

import org.linli.platform.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Picks the gateway, the sandbox or a refusal. */
@Configuration(proxyBeanMethods = false)
class Gateways {
  /** Where a gateway tells us of payments. */
  private static final String PATH = "/api/pay/wechat";

  @Bean
  Gateway gateway(Settings settings, Sandbox sandbox, Environment environment) {
    if (settings.pay().configured()) {
      var site = settings.publicUrl().replaceAll("/+$", "");
      return new WeChatPay(
          new Once<>(() -> new Protocol(Merchant.of(settings.pay()), site + PATH)));
    }
    return settings.dev()
        ? new WeChatPay(new Once<>(() -> new Protocol(sandbox.merchant(), own(environment) + PATH)))
        : new NoGateway();
  }

  private static String own(Environment environment) {
    return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }
}
