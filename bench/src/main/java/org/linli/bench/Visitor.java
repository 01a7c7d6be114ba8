package org.linli.bench;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/** Calls the server once each, before anything is measured. */
final class Visitor {
  private final HttpClient http = HttpClient.newHttpClient();
  private final Server server;

  Visitor(Server server) {
    this.server = server;
  }

  /** Somebody who has signed in. */
  record Member(long id, String token) {}

  /** Signs up and in. */
  Member member(String name) {
    var form =
        "email=%s@bench.example.com&username=%s@bench.example.com&password=Harbour_7"
            .formatted(name, name);
    post("/api/account/register?" + form);
    var reply = post("/api/account/login?" + form);
    return new Member(
        Long.parseLong(found("\"user_id\":(\\d+)", reply)), found("\"token\":\"(\\w+)\"", reply));
  }

  String post(String path) {
    return body(HttpRequest.newBuilder(server.at(path)).POST(HttpRequest.BodyPublishers.noBody()));
  }

  String get(String path) {
    return body(HttpRequest.newBuilder(server.at(path)));
  }

  private String body(HttpRequest.Builder request) {
    try {
      var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(answer.toString());
      }
      return answer.body();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the pattern has in its brackets. */
  static String found(String pattern, String text) {
    var matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("no " + pattern + " in " + text);
    }
    return matcher.group(1);
  }
}
