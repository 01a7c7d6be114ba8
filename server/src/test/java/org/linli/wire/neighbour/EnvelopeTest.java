package org.linli.wire.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.neighbour.Neighbour.SERVER;
import static org.linli.wire.neighbour.Neighbour.assertRefused;
import static org.linli.wire.neighbour.Neighbour.assertStatus;
import static org.linli.wire.neighbour.Neighbour.envelope;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.Reply;

class EnvelopeTest {
  private final Neighbour lan = Neighbour.called("lan");
  private final String path = "/api/v2/msg/?token=" + lan.token();

  private Reply raw(String body) {
    var request = HttpRequest.newBuilder(SERVER.at(path)).POST(BodyPublishers.ofString(body));
    return SERVER.send(request.header("Content-Type", "text/plain"));
  }

  @Test
  void the_token_is_looked_at_before_the_body_and_the_body_before_its_keys() {
    for (var subtype :
        List.of("has_new", "sys", "private", "msg_list", "sign", "sign_batch", "filter", "send")) {
      assertRefused(
          SERVER.postJson("/api/v2/msg/", envelope(subtype, "{\"odd\":1}")),
          -100,
          "Missing necessary args");
      assertRefused(
          SERVER.postJson("/api/v2/msg/?token=nobodys", envelope(subtype, "{\"odd\":1}")),
          -101,
          "Error token");
      assertRefused(lan.msg(subtype, "{\"odd\":1}"), -3, "Error data key");
    }
    assertRefused(SERVER.postJson("/api/v2/msg/?token=nobodys", "no json"), -101, "Error token");
    assertRefused(SERVER.postJson(path, "no json"), -1, "Error JSON key");
    assertRefused(SERVER.postJson(path, "[1]"), -1, "Error JSON key");
    assertRefused(SERVER.postJson(path, "{\"id\":1234}"), -1, "Error JSON key");
    assertRefused(lan.msg("nothing", "{}"), -2, "Error JSON value");
    assertRefused(lan.msg("sys", "[]"), -2, "Error JSON value");
    assertRefused(raw(envelope("sys", "{}").replace("msg", "tags")), -2, "Error JSON value");
  }

  @Test
  void the_id_comes_back_as_it_was_sent() {
    for (var id : List.of("7", "\"a-1\"", "[1,2]", "null", "1.5", "12345678901234567890123")) {
      var body = envelope("has_new", "{}").replace("1234", id);
      assertThat(raw(body).json().get("id").toString()).isEqualTo(id);
    }
    for (var id : List.of("1.50", "1E+400", "0.1000000000000000000001")) {
      var body = envelope("has_new", "{}").replace("1234", id);
      assertThat(raw(body).body()).startsWith("{\"id\":" + id + ",\"status\":0");
    }
    assertThat(raw("{\"type\":\"msg\"}").number("id")).isEqualTo(-1);
    assertThat(raw("none").number("id")).isEqualTo(-1);
  }

  @Test
  void the_body_is_json_whatever_it_says_and_with_and_without_v2_and_a_final_slash() {
    assertStatus(raw(envelope("has_new", "{}")), 0);
    for (var one : List.of("/api/v2/msg", "/api/msg/", "/api/msg")) {
      var reply = SERVER.postJson(one + "?token=" + lan.token(), envelope("has_new", "{}"));
      assertStatus(reply, 0);
    }
  }

  @Test
  void other_methods_and_paths_are_answered_in_the_envelope() {
    var get = SERVER.send(HttpRequest.newBuilder(SERVER.at(path)).GET());
    assertRefused(get, -1, "Error JSON key");
    var put =
        SERVER.send(
            HttpRequest.newBuilder(SERVER.at("/api/v2/msg/?token=x")).PUT(BodyPublishers.noBody()));
    assertRefused(put, -101, "Error token");
    var nowhere = SERVER.send(HttpRequest.newBuilder(SERVER.at("/api/v2/nowhere/")).GET());
    assertThat(nowhere.http()).isEqualTo(404);
    assertThat(nowhere.number("status")).isEqualTo(-1);
  }
}
