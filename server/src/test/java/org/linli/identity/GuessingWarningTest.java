package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.identity.Resident.HOME;
import static org.linli.identity.Resident.PASSWORD;
import static org.linli.identity.Resident.SERVER;
import static org.linli.identity.Resident.moveIn;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import org.linli.identity.SignIn.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class GuessingWarningTest {
  private static final Duration SOON = Duration.ofSeconds(30);

  private static Outcome guess(Resident owner, Client client) {
    return owner
        .server()
        .bean(SignIn.class)
        .withPassword(owner.username(), "not-" + PASSWORD, SessionKind.CARE, client);
  }

  private static void guess(Resident owner, Client client, int times) {
    for (var i = 0; i < times; i++) {
      assertThat(guess(owner, client)).isInstanceOf(Outcome.WrongPassword.class);
    }
  }

  private static JsonNode outbox(Resident owner, String address) {
    return owner.server().get("/dev/outbox?to=" + address).json();
  }

  private static void awaitTold(Resident owner, String address, int times) {
    Awaitility.await().atMost(SOON).until(() -> outbox(owner, address).size() == times);
  }

  private static void assertStillTold(Resident owner, String address, int times) {
    Awaitility.await()
        .during(Duration.ofMillis(400))
        .atMost(SOON)
        .until(() -> outbox(owner, address).size() == times);
  }

  private static void loseEmail(Resident owner) {
    owner
        .server()
        .bean(JdbcClient.class)
        .sql("delete from identity.login_name where account_id = :account and kind = 'email'")
        .param("account", owner.account())
        .update();
  }

  @Test
  void after_ten_wrong_passwords_the_owner_gets_one_mail_in_both_languages() {
    var yu = moveIn("小雨");
    var email = yu.member().email();
    guess(yu, HOME, 9);
    assertStillTold(yu, email, 0);
    guess(yu, HOME, 6);
    assertThat(yu.signIn(PASSWORD)).isInstanceOf(Outcome.WrongPassword.class);
    awaitTold(yu, email, 1);
    assertStillTold(yu, email, 1);
    assertThat(outbox(yu, email).get(0).get("text").stringValue())
        .contains("林小雨，您好", "15 分钟", "Dear 林小雨", "15 minutes");
    assertThat(outbox(yu, yu.member().phone())).isEmpty();
  }

  @Test
  void guesses_that_go_on_are_told_again_after_fifteen_minutes() {
    var yu = moveIn("小雨");
    guess(yu, HOME, 10);
    SERVER.clock().advance(Duration.ofMinutes(10));
    guess(yu, HOME, 10);
    awaitTold(yu, yu.member().email(), 1);
    SERVER.clock().advance(Duration.ofMinutes(16));
    assertThat(yu.signIn(PASSWORD)).isInstanceOf(Outcome.SignedIn.class);
    guess(yu, HOME, 10);
    awaitTold(yu, yu.member().email(), 2);
  }

  @Test
  void who_has_no_proved_address_gets_a_text_message() {
    var yu = moveIn("小雨");
    loseEmail(yu);
    guess(yu, HOME, 10);
    awaitTold(yu, yu.member().phone(), 1);
    assertThat(outbox(yu, yu.member().phone()).get(0).get("text").stringValue())
        .contains("林小雨", "多次输错您的密码");
  }

  @Test
  void one_client_guessing_at_many_is_told_to_the_one_where_it_was_stopped() {
    var attacker = new Client("203.0.113.77");
    var yu = moveIn("小雨");
    var han = moveIn("Han");
    var wu = moveIn("Wu");
    guess(yu, attacker, 5);
    guess(han, attacker, 5);
    guess(wu, attacker, 5);
    awaitTold(han, han.member().email(), 1);
    assertStillTold(yu, yu.member().email(), 0);
    assertStillTold(wu, wu.member().email(), 0);
    assertThat(wu.signIn(PASSWORD)).isInstanceOf(Outcome.SignedIn.class);
  }

  @Test
  void a_mail_server_that_hangs_keeps_nobody_waiting_and_the_telephone_rings() throws IOException {
    try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      var address = "smtp://127.0.0.1:" + silent.getLocalPort();
      var server = RunningServer.own(Map.of("linli.mail.smtp-url", address));
      var yu = moveIn(server, "小雨");
      guess(yu, HOME, 9);
      var before = System.nanoTime();
      guess(yu, HOME, 1);
      assertThat(System.nanoTime() - before).isLessThan(TimeUnit.SECONDS.toNanos(9));
      assertThat(outbox(yu, yu.member().phone())).isEmpty();
      awaitTold(yu, yu.member().phone(), 1);
      server.close();
    }
  }
}
