package org.linli.wire.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.account.AccountClient.PASSWORD;
import static org.linli.wire.account.AccountClient.SERVER;
import static org.linli.wire.account.AccountClient.assertError;
import static org.linli.wire.account.AccountClient.freshPhone;
import static org.linli.wire.account.AccountClient.local;
import static org.linli.wire.account.AccountClient.member;
import static org.linli.wire.account.AccountClient.newcomer;

import java.net.http.HttpRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.linli.Reply;

class SessionTest {

  private static HttpRequest.Builder asking(AccountClient client, String operation) {
    return HttpRequest.newBuilder(client.at(operation)).POST(HttpRequest.BodyPublishers.noBody());
  }

  private static Reply from(AccountClient client, String origin) {
    return client.send(asking(client, "get-own-info").header("Origin", origin));
  }

  private static String cookie(Reply reply) {
    return reply.headers().allValues("Set-Cookie").stream()
        .filter(each -> each.startsWith("cookieId="))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_cookie_is_kept_from_scripts_and_from_other_sites() {
    var mei = member("mei");
    assertError(mei.call("logout"), 0);
    var set = cookie(mei.call("login", "username", mei.username, "passwd", PASSWORD));
    assertThat(set.split("; *"))
        .contains("HttpOnly", "SameSite=Lax", "Path=/")
        .doesNotContain("Secure");
    assertThat(set).matches("cookieId=[0-9a-f]{32};.*");
  }

  @Test
  void logging_out_clears_the_cookie_and_ends_the_session_in_every_document() {
    var mei = member("mei");
    var token = mei.token().orElseThrow();
    assertThat(CareSide.knows(token)).isTrue();
    assertThat(cookie(mei.call("logout"))).contains("Max-Age=0").contains("Path=/");
    assertThat(mei.token()).isEmpty();
    assertThat(CareSide.knows(token)).isFalse();
    assertError(mei.callByQuery("get-own-info", "token", token), 1);
    assertError(mei.call("logout"), 1);
  }

  @Test
  void a_session_of_care_ends_here_too() {
    var phone = freshPhone();
    CareSide.signUp(phone, PASSWORD);
    var token = CareSide.token(local(phone), PASSWORD);
    assertError(newcomer("lin").callByQuery("logout", "token", token), 0);
    assertThat(CareSide.knows(token)).isFalse();
  }

  @Test
  void logging_out_leaves_the_members_other_sessions() {
    var mei = member("mei");
    var other = newcomer("mei");
    assertError(other.call("login", "username", mei.username, "passwd", PASSWORD), 0);
    assertError(mei.call("logout"), 0);
    assertThat(other.own().get("username").stringValue()).isEqualTo(mei.username);
  }

  @Test
  void a_session_dies_after_an_idle_hour_and_lives_while_it_is_used() {
    var mei = member("mei");
    for (var i = 0; i < 3; i++) {
      SERVER.clock().advance(Duration.ofMinutes(58));
      assertError(mei.call("get-own-info"), 0);
    }
    SERVER.clock().advance(Duration.ofMinutes(60).plusSeconds(1));
    assertError(mei.call("get-own-info"), 1);
    mei.signIn();
    assertError(mei.call("get-own-info"), 0);
  }

  @Test
  void any_token_does_instead_of_the_cookie() {
    var token = member("mei").token().orElseThrow();
    var wu = newcomer("wu");
    assertError(wu.callByQuery("get-own-info", "token", token), 0);
    assertError(wu.call("get-own-info", "token", token), 0);
    assertError(wu.send(asking(wu, "get-own-info").header("X-Token", token)), 0);
    var bearer = "Bearer " + token;
    assertError(wu.send(asking(wu, "get-own-info").header("Authorization", bearer)), 0);
    assertError(wu.call("get-own-info"), 1);
    assertError(wu.callByQuery("get-own-info", "token", "0".repeat(32)), 1);
  }

  @Test
  void an_empty_token_does_not_hide_the_cookie() {
    var mei = member("mei");
    assertError(mei.call("get-own-info", "token", ""), 0);
    assertError(mei.callByQuery("get-own-info", "token", ""), 0);
  }

  @Test
  void a_page_of_another_site_cannot_use_the_cookie() {
    var mei = member("mei");
    assertError(from(mei, "https://elsewhere.example"), 1);
    assertError(from(mei, "null"), 1);
    var port = SERVER.at("/").getPort();
    assertError(from(mei, "http://127.0.0.1:" + (port + 1)), 1);
    assertError(from(mei, "http://127.0.0.1:" + port), 0);
    var token = mei.token().orElseThrow();
    var carried = asking(mei, "get-own-info").header("Origin", "https://elsewhere.example");
    assertError(mei.send(carried.header("X-Token", token)), 0);
  }

  @Test
  void a_get_below_api_does_not_count_the_cookie() {
    var mei = member("mei");
    var request = HttpRequest.newBuilder(SERVER.at("/api/user/doki"));
    assertThat(mei.send(request).number("status")).isEqualTo(-100);
  }

  @Test
  void a_made_up_cookie_is_nobody() {
    var wu = newcomer("wu");
    for (var made : new String[] {"", "0", "0".repeat(32), "'%20or%201=1", "x".repeat(3000)}) {
      var request = asking(wu, "get-own-info").header("Cookie", "cookieId=" + made);
      assertError(wu.send(request), 1);
    }
  }
}
