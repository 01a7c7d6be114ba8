package org.linli.wire.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.account.AccountClient.PASSWORD;
import static org.linli.wire.account.AccountClient.assertError;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.OwnServer;
import org.linli.Reply;
import org.linli.RunningServer;
import org.linli.Wire;

/** A server that the world knows by an address with https, behind a proxy. */
@OwnServer
class PublicAddressTest {
  private static final String HANDSHAKE =
      """
      GET /live/socket HTTP/1.1\r
      Host: linli\r
      Upgrade: websocket\r
      Connection: Upgrade\r
      Sec-WebSocket-Version: 13\r
      Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r
      Cookie: %s\r
      Origin: %s\r
      \r
      """;
  private static RunningServer own;

  @BeforeAll
  static void a_server_starts() {
    own =
        RunningServer.own(
            Map.of(
                "linli.public-url", "https://linli.example",
                "linli.cors-origins", "https://app.example,https://club.example"));
  }

  @AfterAll
  static void it_stops() {
    own.close();
  }

  private static String cookie() {
    var mei = new AccountClient(own, "mei");
    assertError(mei.call("signup", "username", mei.username, "passwd", PASSWORD), 0);
    var set = mei.call("login", "username", mei.username, "passwd", PASSWORD);
    var cookie = set.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie.split("; *")).contains("Secure", "HttpOnly", "SameSite=Lax");
    return cookie.substring(0, cookie.indexOf(';'));
  }

  /** Signs in and asks from a page of this origin; the proxy passes the cookie on. */
  private static Reply from(String origin) {
    return new AccountClient(own, "mei")
        .send(
            HttpRequest.newBuilder(own.at("/api/user/get-own-info"))
                .header("Cookie", cookie())
                .header("Origin", origin)
                .POST(HttpRequest.BodyPublishers.noBody()));
  }

  @Test
  void its_own_pages_and_those_the_operator_lists_may_use_the_cookie() {
    assertError(from("https://linli.example"), 0);
    assertError(from("https://app.example"), 0);
    assertError(from("https://club.example"), 0);
  }

  @Test
  void its_own_pages_alone_may_listen_by_the_cookie() throws IOException {
    assertThat(listening("https://linli.example")).contains(" 101");
    assertThat(listening("https://app.example")).contains(" 401");
  }

  private static String listening(String origin) throws IOException {
    try (var wire = new Wire(own)) {
      return wire.say(HANDSHAKE.formatted(cookie(), origin)).line();
    }
  }

  @Test
  void others_may_not() {
    assertError(from("http://linli.example"), 1);
    assertError(from("https://linli.example.evil.example"), 1);
    assertError(from("https://sub.linli.example"), 1);
    assertError(from("https://app.example:8443"), 1);
  }
}
