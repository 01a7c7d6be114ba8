package org.linli.wire.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.linli.Reply;
import org.linli.RunningServer;

/** Somebody with the neighbourhood app: JSON by POST, the token in the query. */
record Neighbour(String username, String token) {
  static final RunningServer SERVER = RunningServer.shared();
  static final String PASSWORD = "harbour-7";
  private static final AtomicInteger NEXT = new AtomicInteger(1);

  /** Somebody who has signed up and in. */
  static Neighbour called(String name) {
    var username = name + "_n" + NEXT.getAndIncrement();
    var reply = user("register", username, PASSWORD);
    assertThat(reply.text("code")).as(reply.body()).isEqualTo("200");
    return new Neighbour(username, "").again();
  }

  /** The same, signed in anew: sessions of this document are short. */
  Neighbour again() {
    var login = user("login", username, PASSWORD);
    return new Neighbour(username, login.data().get("token").stringValue());
  }

  static Reply user(String operation, String username, String password) {
    var body = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, password);
    return SERVER.postJson("/api/v1/user/" + operation, body);
  }

  Reply msg(String subtype, String data) {
    return SERVER.postJson("/api/v2/msg/?token=" + token, envelope(subtype, data));
  }

  static String envelope(String subtype, String data) {
    return """
    {"id":1234,"type":"msg","subtype":"%s","data":%s}\
    """
        .formatted(subtype, data);
  }

  long send(Neighbour receiver, String content) {
    var reply = msg("send", sending(receiver.username(), "", content));
    assertStatus(reply, 0);
    return reply.data().get("msg_id").longValue();
  }

  static String sending(String receiver, String title, String content) {
    return """
    {"receiver":"%s","title":"%s","content":"%s"}\
    """
        .formatted(receiver, title, content);
  }

  /** What is new from others. */
  int unread() {
    return msg("has_new", "{}").data().get("private").intValue();
  }

  static void assertStatus(Reply reply, int status) {
    assertThat(reply.http()).isEqualTo(200);
    assertThat(reply.number("status")).as(reply.body()).isEqualTo(status);
  }

  static void assertRefused(Reply reply, int status, String message) {
    assertStatus(reply, status);
    assertThat(reply.text("message")).isEqualTo(message);
    assertThat(reply.data().isEmpty()).isTrue();
  }
}
