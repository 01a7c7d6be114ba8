package org.linli.social;

import java.io.IOException;
import java.net.Proxy;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
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
  private final SingletonSupplier<OkHttpClient> http;
  private final PushKeys keys;
  private final boolean development;
  private final String subject;

  PushPost(PushKeys keys, Settings settings) {
    this.keys = keys;
    development = settings.dev();
    http = SingletonSupplier.of(() -> client(development));
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

  /**
   * One that follows nobody elsewhere, and outside of development connects to no address within.
   */
  static OkHttpClient client(boolean development) {
    var client =
        new OkHttpClient.Builder()
            .callTimeout(PATIENCE)
            .followRedirects(false)
            .proxy(Proxy.NO_PROXY);
    return (development ? client : client.socketFactory(new OutsideSockets())).build();
  }

  Outcome send(QueuedPush push) {
    if (!PushAddress.fit(push.endpoint(), development)) {
      return Outcome.GONE;
    }
    try {
      return outcome(status(PushRequest.of(push, keys.pair(), subject)));
    } catch (IOException | RuntimeException e) {
      log.info("A push service did not take a message: {}", e.toString());
      return Outcome.NOT_NOW;
    }
  }

  /** Without waiting for what follows it, which may never end. */
  private int status(Request request) throws IOException {
    try (var answer = http.obtain().newCall(request).execute()) {
      return answer.code();
    }
  }

  private static Outcome outcome(int status) {
    return switch (status) {
      case NOT_FOUND, NO_LONGER -> Outcome.GONE;
      default -> status / 100 == 2 ? Outcome.TAKEN : Outcome.NOT_NOW;
    };
  }
}
