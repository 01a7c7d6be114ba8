package org.linli.social;

import com.zerodeplibs.webpush.PushSubscription;
import com.zerodeplibs.webpush.httpclient.StandardHttpClientRequestPreparer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.linli.platform.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Hands one message to a push service, which cannot read it. */
@Component
class PushPost {
  private static final Logger log = LoggerFactory.getLogger(PushPost.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int NOT_FOUND = 404;
  private static final int NO_LONGER = 410;
  private final SingletonSupplier<HttpClient> http =
      SingletonSupplier.of(() -> HttpClient.newBuilder().connectTimeout(PATIENCE).build());
  private final PushKeys keys;
  private final boolean development;
  private final String subject;

  PushPost(PushKeys keys, Settings settings) {
    this.keys = keys;
    development = settings.dev();
    subject =
        settings.publicUrl().startsWith("https://")
            ? settings.publicUrl()
            : "mailto:" + settings.mail().from();
  }

  enum Outcome {
    TAKEN,
    /** The browser wants to hear nothing any more. */
    GONE,
    NOT_NOW
  }

  Outcome send(QueuedPush push) {
    if (!development && !PushAddress.outside(push.endpoint())) {
      return Outcome.NOT_NOW;
    }
    try {
      return outcome(status(request(push)));
    } catch (IOException | RuntimeException e) {
      log.info("A push service did not take a message: {}", e.toString());
      return Outcome.NOT_NOW;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Outcome.NOT_NOW;
    }
  }

  /** Without waiting for what follows it, which may never end. */
  private int status(HttpRequest request) throws IOException, InterruptedException {
    var answer = http.obtain().send(request, HttpResponse.BodyHandlers.ofInputStream());
    try (var _ = answer.body()) {
      return answer.statusCode();
    }
  }

  private static Outcome outcome(int status) {
    return switch (status) {
      case NOT_FOUND, NO_LONGER -> Outcome.GONE;
      default -> status / 100 == 2 ? Outcome.TAKEN : Outcome.NOT_NOW;
    };
  }

  private HttpRequest request(QueuedPush push) {
    var described = new PushSubscription.Keys();
    described.setP256dh(push.p256dh());
    described.setAuth(push.auth());
    var subscription = new PushSubscription();
    subscription.setEndpoint(push.endpoint());
    subscription.setKeys(described);
    return StandardHttpClientRequestPreparer.getBuilder()
        .pushSubscription(subscription)
        .vapidJWTExpiresAfter(1, TimeUnit.HOURS)
        .vapidJWTSubject(subject)
        .pushMessage(push.content())
        .ttl(1, TimeUnit.DAYS)
        .urgencyNormal()
        .build(keys.pair())
        .toRequestBuilder()
        .timeout(PATIENCE)
        .build();
  }
}
