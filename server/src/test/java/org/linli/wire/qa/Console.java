package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.QaClient.assertCode;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.linli.Reply;
import org.linli.RunningServer;
import tools.jackson.databind.JsonNode;

/** The old admin console in a browser: its token in X-Token, never in a parameter. */
final class Console {
  private static final String FORM = "application/x-www-form-urlencoded";
  private final String token;

  private Console(String token) {
    this.token = token;
  }

  /** It signs in by a form and keeps the token in a cookie of its own. */
  static Console signedIn() {
    var reply =
        QaClient.newcomer("console")
            .post(
                "account/login",
                "username",
                RunningServer.ADMIN_EMAIL,
                "password",
                RunningServer.ADMIN_PASSWORD);
    assertCode(reply, 1);
    assertThat(reply.data().at("/data/nickname").isString()).isTrue();
    return new Console(reply.data().get("token").stringValue());
  }

  String token() {
    return token;
  }

  /** What it unwraps when the code is 1. */
  JsonNode read(String operation, String... parameters) {
    var reply = get(operation, parameters);
    assertCode(reply, 1);
    return reply.data();
  }

  Reply get(String operation, String... parameters) {
    var query = parameters.length == 0 ? "" : "?" + QaClient.form(parameters);
    return send(request(operation + query).GET());
  }

  Reply post(String operation, String... parameters) {
    return post(operation, FORM, QaClient.form(parameters));
  }

  Reply postJson(String operation, String body) {
    return post(operation, "application/json;charset=UTF-8", body);
  }

  /** What the browser asks before, since the console comes from elsewhere. */
  HttpResponse<byte[]> preflight(String operation, String method) {
    return QaClient.SERVER.bytes(
        HttpRequest.newBuilder(QaClient.SERVER.at("/api/" + operation))
            .header("Origin", "http://console.example.org")
            .header("Access-Control-Request-Method", method)
            .header("Access-Control-Request-Headers", "x-token,content-type")
            .method("OPTIONS", BodyPublishers.noBody()));
  }

  private Reply post(String operation, String type, String body) {
    return send(
        request(operation).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String operation) {
    return HttpRequest.newBuilder(QaClient.SERVER.at("/api/" + operation)).header("X-Token", token);
  }

  private static Reply send(HttpRequest.Builder request) {
    var reply = QaClient.SERVER.send(request.header("Origin", "http://console.example.org"));
    assertThat(reply.headers().firstValue("Access-Control-Allow-Origin")).isPresent();
    return reply;
  }
}
