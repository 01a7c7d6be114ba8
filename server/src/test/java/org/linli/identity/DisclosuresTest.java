package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.identity.Resident.SERVER;
import static org.linli.identity.Resident.moveIn;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.linli.Reply;
import org.linli.social.PushBrowser;
import org.linli.social.PushSubscriptions;
import org.springframework.jdbc.core.simple.JdbcClient;

class DisclosuresTest {

  private static Reply data(String token) {
    var request = HttpRequest.newBuilder(SERVER.at("/settings/data.json"));
    return SERVER.send(request.header("Cookie", "cookieId=" + token));
  }

  /** As no model has seen it, nobody finds it. */
  private static void hasFace(long account) {
    SERVER
        .bean(JdbcClient.class)
        .sql(
            """
            insert into face.face
              (account_id, group_id, model, embedding, content, consent, registered_at)
            values (:account, 1, 'none', 'a template', 'at the gate', 'PAGE_1', now())
            """)
        .param("account", account)
        .update();
  }

  private static void isTold(long account, String token) {
    var browser = new PushBrowser("http://127.0.0.1:1/x", "B".repeat(87), "s".repeat(22), "zh");
    assertThat(SERVER.bean(PushSubscriptions.class).subscribe(account, token, browser))
        .isEqualTo(PushSubscriptions.Outcome.DONE);
  }

  @Test
  void a_member_takes_away_what_is_kept_of_his_account_and_no_key() {
    var lan = moveIn("Lan");
    var token = lan.token();
    var guarded = Guarded.of(SERVER, token);
    hasFace(lan.account());
    isTold(lan.account(), token);
    var reply = data(token);
    var told = reply.json();
    assertThat(told.at("/account/username").asString()).isEqualTo(lan.username());
    var keys = told.get("signing in");
    assertThat(keys.get("secondFactorSince").isString()).isTrue();
    assertThat(keys.at("/passkeys/0/name").asString()).isEqualTo("Pocket");
    assertThat(keys.at("/appPasswords/0/name").asString()).isEqualTo("Old app");
    assertThat(keys.at("/appPasswords/0/madeAt").isString()).isTrue();
    assertThat(told.get("browsers that are told").get(0).get("madeAt").isString()).isTrue();
    assertThat(told.at("/faces/0/consent").asString()).isEqualTo("PAGE_1");
    assertThat(told.at("/faces/0/group").asString()).isNotEmpty();
    assertThat(reply.body()).doesNotContain(guarded.appPassword(), "template", "s".repeat(22));
    assertThat(data("0".repeat(32)).http()).isEqualTo(401);
  }

  @Test
  void who_has_set_up_nothing_is_told_so() {
    var told = data(moveIn("Plain").token()).json();
    assertThat(told.get("signing in").get("secondFactorSince").isNull()).isTrue();
    assertThat(told.get("faces").isEmpty()).isTrue();
    assertThat(told.get("browsers that are told").isEmpty()).isTrue();
  }
}
