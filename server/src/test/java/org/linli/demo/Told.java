package org.linli.demo;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;
import org.linli.Caller;
import tools.jackson.databind.JsonNode;

/** What somebody who signs in as Lin finds in the community. */
record Told(Caller server, String token) {

  static Told to(Caller server) {
    return new Told(server, signIn(server, "lin", DemoAccounts.PASSWORD));
  }

  static String signIn(Caller server, String username, String password) {
    var reply =
        server.get(
            "/api/account/login?username="
                + encode(username, UTF_8)
                + "&password="
                + encode(password, UTF_8));
    return reply.data().get("token").stringValue();
  }

  /** The livelier ones first. */
  List<JsonNode> feed(int pages) {
    return Stream.iterate(1, page -> page + 1)
        .limit(pages)
        .flatMap(page -> get("homepage/get_recommend?page=" + page).valueStream())
        .filter(row -> row.get("type").intValue() == 0)
        .toList();
  }

  List<JsonNode> questions() {
    return get("question/get_questions?").valueStream().toList();
  }

  JsonNode question(String id) {
    return get("question/get_question_by_id?question_id=" + id);
  }

  JsonNode get(String operation) {
    return server.get("/api/" + operation + "&token=" + token).data();
  }
}
