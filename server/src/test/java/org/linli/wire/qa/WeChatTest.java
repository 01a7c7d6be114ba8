package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.QaClient.assertCode;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.OwnServer;
import org.linli.Reply;
import org.linli.RunningServer;
import org.linli.identity.Guarded;

@OwnServer
class WeChatTest {
  private static final WeChatServer WE_CHAT = new WeChatServer();
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server =
        RunningServer.own(
            Map.of(
                "linli.we-chat.app-id",
                "app",
                "linli.we-chat.secret",
                "s&cret",
                "linli.we-chat.endpoint",
                WE_CHAT.address()));
  }

  @AfterAll
  static void stop() {
    server.close();
    WE_CHAT.close();
  }

  @Test
  void a_user_makes_an_account_and_signs_in_with_it_also_after_a_restart() {
    var lin = QaClient.newcomer(server, "lin");
    var openid = show(lin, "good-lin");
    assertCode(lin.get("account/if_register", "openid", openid), 0);
    assertCode(register(lin, openid, QaClient.PASSWORD), 1);
    lin.signIn();
    assertCode(lin.get("account/if_register", "openid", openid), 0);
    server.restart();
    show(lin, "good-lin");
    var entered = lin.get("account/if_register", "openid", openid);
    assertCode(entered, 1);
    lin.token = entered.data().stringValue();
    var own = lin.getAs("account/get_user_by_token").data();
    assertThat(own.get("email").stringValue()).isEqualTo(lin.email);
    assertThat(own.get("nickname").stringValue()).isEqualTo("微信用户");
  }

  @Test
  void an_account_that_is_there_is_bound_with_its_password_to_one_user() {
    var mei = QaClient.member(server, "mei");
    var openid = show(mei, "good-mei");
    assertCode(register(mei, openid, "wrong-one"), -4);
    assertCode(register(mei, openid, QaClient.PASSWORD), 1);
    var second = show(mei, "good-mei-second");
    assertCode(register(mei, second, QaClient.PASSWORD), -3);
    var other = QaClient.newcomer(server, "other");
    show(other, "good-mei");
    assertCode(register(other, openid, QaClient.PASSWORD), -2);
  }

  @Test
  void knowing_somebodys_id_is_not_enough() {
    var wu = QaClient.newcomer(server, "wu");
    var openid = show(wu, "good-wu");
    assertCode(register(wu, openid, QaClient.PASSWORD), 1);
    show(wu, "good-wu");
    var thief = QaClient.newcomer(server, "thief").from("198.51.100.9");
    assertCode(thief.get("account/if_register", "openid", openid), 0);
    assertCode(register(thief, openid, QaClient.PASSWORD), -2);
    assertCode(wu.get("account/if_register", "openid", openid), 1);
  }

  @Test
  void we_chat_is_no_second_factor() {
    var an = QaClient.newcomer(server, "an");
    assertCode(register(an, show(an, "good-an"), QaClient.PASSWORD), 1);
    an.signIn();
    var app = Guarded.of(server, an.token).appPassword();
    var openid = show(an, "good-an");
    assertCode(an.get("account/if_register", "openid", openid), 0);
    an.signIn(app);
    var hong = QaClient.member(server, "hong");
    var other = show(hong, "good-hong");
    var apps = Guarded.of(server, hong.token).appPassword();
    assertCode(register(hong, other, QaClient.PASSWORD), -4);
    assertCode(register(hong, other, apps), -4);
  }

  @Test
  void a_code_that_we_chat_does_not_know_shows_nobody() {
    var hua = QaClient.newcomer(server, "hua");
    assertCode(hua.get("account/wx_openid", "code", "bad"), -1);
    assertCode(hua.get("account/wx_openid"), -1);
    assertCode(register(hua, show(hua, "good-hua"), "short"), -1);
  }

  @Test
  void nobody_comes_in_where_no_mini_program_is_named() {
    var chen = QaClient.newcomer("chen");
    assertCode(chen.get("account/wx_openid", "code", "good-chen"), -5);
    assertCode(chen.get("account/if_register", "openid", "x"), -5);
    assertCode(register(chen, "x", QaClient.PASSWORD), -5);
  }

  private static String show(QaClient who, String code) {
    var reply = who.get("account/wx_openid", "code", code, "appid", "x", "secret", "y");
    assertCode(reply, 1);
    assertThat(reply.text("session_key")).isEmpty();
    return reply.text("openid");
  }

  private static Reply register(QaClient who, String openid, String password) {
    return who.post(
        "account/wx_register",
        "openid",
        openid,
        "nickname",
        "微信用户",
        "head",
        "https://wx.example/a.png",
        "email",
        who.email,
        "password",
        password);
  }
}
