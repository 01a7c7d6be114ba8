package org.linli.wire.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.account.AccountClient.PASSWORD;
import static org.linli.wire.account.AccountClient.assertError;

import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.OwnServer;
import org.linli.Reply;
import org.linli.RunningServer;

/** A server that the world knows by an address with https, behind a proxy. */
@OwnServer
class PublicAddressTest {
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

  /** Signs in and asks from a page of this origin; the proxy passes the cookie on. */
  private static Reply from(String origin) {
    var mei = new AccountClient(own, "mei");
    assertError(mei.call("signup", "username", mei.username, "passwd", PASSWORD), 0);
    var set = mei.call("login", "username", mei.username, "passwd", PASSWORD);
    var cookie = set.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie.split("; *")).contains("Secure", "HttpOnly", "SameSite=Lax");
    return new AccountClient(own, "mei")
        .send(
            HttpRequest.newBuilder(own.at("/api/user/get-own-info"))
                .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
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
  void others_may_not() {
    assertError(from("http://linli.example"), 1);
    assertError(from("https://linli.example.evil.example"), 1);
    assertError(from("https://sub.linli.example"), 1);
    assertError(from("https://app.example:8443"), 1);
  }
}
