package org.linli.live;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.WebSocketHandshakeException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import org.linli.Wire;
import org.linli.platform.live.Connections;
import org.linli.platform.live.Presence;

class SocketTest {
  private static final RunningServer SERVER = RunningServer.shared();
  private static final URI HERE = SERVER.at("/");
  private static final Set<String> SIGNS = Set.of("ready.v1", "reset.v1");
  private static final String HANDSHAKE =
      """
      GET /live/socket?token=%s HTTP/1.1\r
      Host: linli\r
      Upgrade: websocket\r
      Connection: Upgrade\r
      Sec-WebSocket-Version: 13\r
      Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r
      \r
      """;
  private final Person lin = Person.called(SERVER, "lin");
  private final Person mei = Person.called(SERVER, "mei");
  private final Person han = Person.called(SERVER, "han");

  private static Listener listening(Person who) {
    return Listener.of(HERE, who.token());
  }

  private static void hears(Listener who, String type, String... contents) {
    await().until(() -> who.of(type).size() >= contents.length);
    assertThat(who.contents(type)).containsExactly(contents);
  }

  @Test
  void a_message_reaches_both_and_nobody_else_and_what_was_missed_comes_later() {
    try (var one = listening(lin);
        var other = listening(mei);
        var third = listening(han)) {
      lin.write(mei, "在吗？🏘");
      hears(one, "message.v1", "在吗？🏘");
      hears(other, "message.v1", "在吗？🏘");
      var message = other.of("message.v1").getFirst();
      assertThat(message.get("from").longValue()).isEqualTo(lin.id());
      assertThat(message.get("to").longValue()).isEqualTo(mei.id());
      other.close();
      lin.write(mei, "还在吗？");
      lin.write(mei, "明天再说。");
      lin.done(
          "message/recall", "message_id", one.of("message.v1").getFirst().get("id").toString());
      hears(one, "message.v1", "在吗？🏘", "还在吗？", "明天再说。");
      other.connect(HERE, mei.token());
      hears(other, "message.v1", "在吗？🏘", "还在吗？", "明天再说。");
      await().until(() -> other.types().contains("message.gone.v1"));
      assertThat(third.types()).containsExactly("ready.v1");
    }
  }

  @Test
  void a_group_hears_what_is_said_and_who_has_left_it_hears_nothing_more() {
    var group = lin.found("楼道", mei, han);
    try (var one = listening(mei);
        var other = listening(han)) {
      var id = lin.say(group, "水管修好了");
      hears(one, "group.message.v1", "水管修好了");
      hears(other, "group.message.v1", "水管修好了");
      lin.done("group/recall_message", "group_id", group, "id", id);
      await().until(() -> one.types().contains("group.message.gone.v1"));
      han.done("group/exit_group", "group_id", group);
      lin.say(group, "谢谢大家");
      hears(one, "group.message.v1", "水管修好了", "谢谢大家");
      lin.write(han, "你走了？");
      hears(other, "message.v1", "你走了？");
      assertThat(other.contents("group.message.v1")).containsExactly("水管修好了");
    }
  }

  @Test
  void whoever_is_typing_is_seen_by_whom_he_may_write_to() {
    var group = lin.found("楼道", mei);
    try (var one = listening(lin);
        var other = listening(mei);
        var third = listening(han)) {
      one.say("{\"type\":\"typing\",\"to\":" + mei.id() + "}");
      await().until(() -> other.of("typing.v1").size() == 1);
      assertThat(other.of("typing.v1").getFirst().get("from").longValue()).isEqualTo(lin.id());
      other.say("{\"type\":\"typing\",\"group\":" + group + "}");
      await().until(() -> one.of("typing.v1").size() == 1);
      assertThat(one.of("typing.v1").getFirst().get("nickname").isString()).isTrue();
      third.say("{\"type\":\"typing\",\"group\":" + group + "}");
      await().until(() -> third.types().contains("refused.v1"));
    }
    var typists = SERVER.bean(Typists.class);
    for (var nobody : new long[] {0, -1, 999_999_999_999L, han.id()}) {
      assertThat(typists.tell(new Typing(han.id(), false, nobody))).as("" + nobody).isFalse();
    }
  }

  @Test
  void strange_words_are_refused_and_long_ones_end_the_connection() {
    for (var odd :
        new String[] {"", "{", "[]", "null", "\u0000", "{\"type\":\"typing\",\"to\":1e99}"}) {
      try (var one = listening(lin)) {
        one.say(odd);
        await().until(() -> one.types().contains("refused.v1"));
      }
    }
    try (var one = listening(lin)) {
      one.sayBytes(10);
      await().until(() -> one.types().contains("refused.v1"));
      one.sayBytes(10_000);
      await().until(() -> one.closed() == 1009);
    }
    try (var one = listening(lin)) {
      one.say("x".repeat(100_000));
      await().until(() -> one.closed() == 1009);
    }
  }

  @Test
  void who_names_an_id_that_is_too_old_or_none_is_told_to_load_anew() {
    for (var since : new String[] {"999999999999", "abc", "-1", "%00", "99999999999999999999"}) {
      try (var one = new Listener()) {
        one.since(since);
        one.connect(HERE, lin.token());
        await().until(() -> one.types().contains("reset.v1"));
      }
    }
  }

  @Test
  void without_a_token_nobody_listens_nor_with_the_cookie_from_elsewhere() {
    var plain = SERVER.send(HttpRequest.newBuilder(SERVER.at("/live/socket?token=" + lin.token())));
    assertThat(plain.http()).isEqualTo(426);
    var one = new Listener();
    for (var token : new String[] {"0".repeat(32), "", "x"}) {
      assertThatThrownBy(() -> one.connect(HERE, token))
          .hasCauseInstanceOf(WebSocketHandshakeException.class);
    }
  }

  @Test
  void members_who_write_to_each_other_see_who_is_here() {
    lin.write(mei, "在吗？");
    mei.write(lin, "在。");
    lin.write(han, "你呢？");
    try (var one = listening(mei);
        var stranger = listening(han)) {
      try (var other = listening(lin)) {
        await().until(() -> one.of("presence.v1").size() == 1);
        await().until(() -> other.of("presence.v1").size() == 1);
        assertThat(one.of("presence.v1").getFirst().get("here").booleanValue()).isTrue();
      }
      await().until(() -> one.of("presence.v1").size() == 2);
      assertThat(one.of("presence.v1").getLast().get("here").booleanValue()).isFalse();
      assertThat(stranger.of("presence.v1")).isEmpty();
    }
  }

  @Test
  void the_cookie_counts_on_our_own_pages_alone_and_a_token_everywhere() throws IOException {
    var cookie = "Cookie: cookieId=" + lin.token() + "\r\n";
    assertThat(answer("", cookie + "Origin: http://linli\r\n")).contains(" 101");
    assertThat(answer("", cookie + "Origin: https://elsewhere.example\r\n")).contains(" 401");
    assertThat(answer("", cookie)).contains(" 401");
    assertThat(answer(lin.token(), "Origin: https://elsewhere.example\r\n")).contains(" 101");
  }

  private static String answer(String token, String headers) throws IOException {
    try (var wire = new Wire(SERVER)) {
      var request = HANDSHAKE.formatted(token);
      return wire.say(request.substring(0, request.length() - 2) + headers + "\r\n").line();
    }
  }

  @Test
  void who_is_banned_hears_nothing_more() {
    try (var one = listening(han)) {
      var root = Person.administrator(SERVER);
      root.done("account/change_user", "user_id", "" + han.id(), "usergroup", "4");
      SERVER.bean(Heartbeat.class).beat();
      await().until(() -> one.closed() == 1008);
      assertThatThrownBy(() -> one.connect(HERE, han.token()))
          .hasCauseInstanceOf(WebSocketHandshakeException.class);
    }
  }

  @Test
  void what_is_forgotten_is_not_told_again() {
    try (var one = listening(lin);
        var other = listening(mei)) {
      lin.write(mei, "一");
      lin.write(mei, "二");
      await().until(() -> one.of("message.v1").size() == 2 && other.of("message.v1").size() == 2);
    }
    var journal = SERVER.bean(Journal.class);
    SERVER.bean(Leaving.class).erased(mei.id());
    assertThat(since("1", mei).types()).doesNotContain("message.v1");
    journal.prune(SERVER.clock().instant().plusSeconds(60));
    var begin = Long.toString(journal.oldest() - 2);
    assertThat(since(begin, lin).types()).containsExactly("reset.v1");
  }

  private static Listener since(String id, Person who) {
    try (var again = new Listener()) {
      again.since(id);
      again.connect(HERE, who.token());
      await().until(() -> again.types().stream().anyMatch(SIGNS::contains));
      return again;
    }
  }

  @Test
  void the_presence_of_a_member_ends_with_his_session() {
    var presence = SERVER.bean(Presence.class);
    assertThat(presence.of(lin.id())).isFalse();
    try (var one = listening(lin)) {
      assertThat(presence.of(lin.id())).isTrue();
      lin.call("user/logout");
      SERVER.bean(Heartbeat.class).beat();
      await().until(() -> one.closed() == 1008);
    }
    await().until(() -> !presence.of(lin.id()));
  }

  @Test
  void who_does_not_read_is_cut_off_and_holds_up_nobody() throws IOException {
    var group = lin.found("长话", mei, han);
    try (var one = listening(mei);
        var deaf = new Socket()) {
      deaf.setReceiveBufferSize(4_096);
      deaf.connect(new InetSocketAddress(HERE.getHost(), HERE.getPort()));
      deaf.getOutputStream().write(HANDSHAKE.formatted(han.token()).getBytes(US_ASCII));
      var connections = SERVER.bean(Connections.class);
      await().until(() -> !connections.of(han.id()).isEmpty());
      for (var n = 0; n < 300; n++) {
        lin.say(group, "长".repeat(9_000));
      }
      await().until(() -> one.of("group.message.v1").size() == 300);
      await().until(() -> connections.of(han.id()).isEmpty());
      assertThat(connections.of(mei.id())).hasSize(1);
      assertThat(SERVER.get("/actuator/prometheus").body())
          .contains("linli_live_connections", "linli_live_deliveries_total", "linli_live_dropped");
    }
  }
}
