package org.linli.identity;

import java.time.Clock;
import java.time.Duration;
import org.linli.platform.Limit;
import org.linli.platform.Settings;
import org.springframework.stereotype.Component;

/** How often codes are sent, and what costs us something is asked for, by address and client. */
@Component
class Limits {
  private final Limit codesApart;
  private final Limit resetsApart;
  private final Limit codesSoon;
  private final Limit codesADay;
  private final Limit codesByClient;
  private final Limit captchasByClient;
  private final Limit checksByClient;
  private final Limit signUpsByClient;
  private final Limit picturesByClient;
  private final boolean dev;

  Limits(Settings settings, Clock clock) {
    dev = settings.dev();
    codesApart = new Limit(1, Duration.ofSeconds(60), clock);
    resetsApart = new Limit(1, Duration.ofSeconds(60), clock);
    codesSoon = new Limit(5, Duration.ofMinutes(5), clock);
    codesADay = new Limit(20, Duration.ofDays(1), clock);
    codesByClient = new Limit(30, Duration.ofHours(1), clock);
    captchasByClient = new Limit(60, Duration.ofMinutes(10), clock);
    checksByClient = new Limit(60, Duration.ofMinutes(10), clock);
    signUpsByClient = new Limit(30, Duration.ofHours(1), clock);
    picturesByClient = new Limit(20, Duration.ofHours(1), clock);
  }

  CodeVerdict code(Phone phone, Purpose purpose, Client client) {
    return code(phone.digits(), pace(purpose), client);
  }

  CodeVerdict mailedCode(String email, Purpose purpose, Client client) {
    return code(email, pace(purpose), client);
  }

  private Limit pace(Purpose purpose) {
    return switch (purpose) {
      case ACCOUNT, BIND, WECHAT -> codesApart;
      case RESET -> resetsApart;
      case REGISTER, RECOVER, CAPTCHA -> codesSoon;
    };
  }

  private CodeVerdict code(String address, Limit pace, Client client) {
    if (!exempt(client) && !codesByClient.take(client.network())) {
      return CodeVerdict.TOO_MANY_FROM_CLIENT;
    }
    if (!pace.take(address)) {
      return CodeVerdict.TOO_SOON;
    }
    return codesADay.take(address) ? CodeVerdict.FREE : CodeVerdict.TOO_MANY_TODAY;
  }

  boolean captcha(Client client) {
    return exempt(client) || captchasByClient.take(client.network());
  }

  boolean check(Client client) {
    return exempt(client) || checksByClient.take(client.network());
  }

  boolean signUp(Client client) {
    return exempt(client) || signUpsByClient.take(client.network());
  }

  boolean picture(Client client) {
    return exempt(client) || picturesByClient.take(client.network());
  }

  private boolean exempt(Client client) {
    return dev && client.loopback();
  }
}
