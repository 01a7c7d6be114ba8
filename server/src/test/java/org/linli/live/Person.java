package org.linli.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.linli.Caller;
import org.linli.Reply;
import org.linli.RunningServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with an app of the Q&A document. */
record Person(Caller server, String email, String token, long id) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final AtomicInteger NEXT = new AtomicInteger();

  static Person called(Caller server, String name) {
    var email = name + NEXT.incrementAndGet() + "@live.example.com";
    var entry = new String[] {"email", email, "username", email, "password", "Harbour_7"};
    assertThat(call(server, "account/register", entry).number("code")).isOne();
    return signedIn(server, email, entry);
  }

  /** Whom the operator has named. */
  static Person administrator(Caller server) {
    var email = RunningServer.ADMIN_EMAIL;
    return signedIn(server, email, "username", email, "password", RunningServer.ADMIN_PASSWORD);
  }

  private static Person signedIn(Caller server, String email, String... entry) {
    var token = call(server, "account/login", entry).data().get("token").stringValue();
    var self = call(server, "account/get_user_by_token", "token", token).data();
    return new Person(server, email, token, self.get("user_id").longValue());
  }

  Reply call(String operation, String... parameters) {
    var mine = Arrays.copyOf(parameters, parameters.length + 2);
    mine[parameters.length] = "token";
    mine[parameters.length + 1] = token;
    return call(server, operation, mine);
  }

  JsonNode done(String operation, String... parameters) {
    var reply = call(operation, parameters);
    assertThat(reply.number("code")).as(reply.body()).isOne();
    return reply.data();
  }

  void write(Person other, String content) {
    done("message/add_message", "receiver", "" + other.id(), "content", content);
  }

  /** A group in which these others are. */
  String found(String name, Person... others) {
    var group =
        done("group/new_group", "name", name, "description", "。", "head_portrait", "")
            .get("group_id")
            .toString();
    for (var other : others) {
      done("group/add_group_member", "group_id", group, "user_id", "" + other.id());
      other.done("group/confirm_invite", "group_id", group);
    }
    return group;
  }

  String say(String group, String content) {
    return done("group/send_group_message", "group_id", group, "content", content)
        .get("id")
        .toString();
  }

  private static Reply call(Caller server, String operation, String... parameters) {
    var body = JSON.createObjectNode();
    for (var i = 0; i < parameters.length; i += 2) {
      body.put(parameters[i], parameters[i + 1]);
    }
    return server.postJson("/api/" + operation, body.toString());
  }
}
