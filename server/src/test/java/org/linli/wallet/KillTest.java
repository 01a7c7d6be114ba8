package org.linli.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.OwnServer;
import org.linli.ServerProcess;

@OwnServer
class KillTest {
  private static final int REQUESTS = 120;
  private static final int AT_ONCE = 8;
  private final AtomicInteger answered = new AtomicInteger();
  private String token;

  @Test
  void after_a_kill_each_request_is_one_movement(@TempDir Path folder) {
    var server = new ServerProcess(folder.resolve("data"), "--linli.dev=true");
    server.start();
    var mei = "?email=mei@example.com&username=mei@example.com&password=Harbour_7";
    server.get("/api/account/register" + mei);
    token = server.get("/api/account/login" + mei).data().get("token").stringValue();
    assertThat(server.get("/api/account/add_account_balance?num=500&token=" + token).number("code"))
        .isOne();
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (var request = 0; request < REQUESTS; request++) {
        var key = request;
        threads.execute(() -> ask(server, key));
      }
      await().until(() -> answered.get() > REQUESTS / 3);
      server.killJvm();
    }
    server.start();
    for (var request = 0; request < REQUESTS; request++) {
      assertThat(asked(server, request)).isOne();
    }
    var balance = server.get("/api/account/get_account_balance?token=" + token).data();
    assertThat(balance.doubleValue()).isEqualTo(500 - REQUESTS);
    server.stop();
  }

  private void ask(ServerProcess server, int key) {
    try {
      asked(server, key);
      answered.incrementAndGet();
    } catch (UncheckedIOException killed) {
      // Nobody answers any more.
    }
  }

  private long asked(ServerProcess server, int key) {
    var request = "num=1&request_key=k" + key + "&token=" + token;
    return server.get("/api/account/minus_account_balance?" + request).number("code");
  }
}
