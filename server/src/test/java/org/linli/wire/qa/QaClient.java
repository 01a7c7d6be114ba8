package org.linli.wire.qa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.linli.Reply;
import org.linli.RunningServer;
import org.linli.pages.ExampleAnswers;
import tools.jackson.databind.JsonNode;

/** Somebody with the old Vue app: GET with a query or POST with a form, a token of his own. */
final class QaClient {
  static final RunningServer SERVER = RunningServer.shared();
  static final String PASSWORD = "Harbour_7";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String BOUNDARY = "between-the-parts";
  private static final AtomicInteger NEXT = new AtomicInteger(10_000_000);

  final RunningServer server;
  final String email;
  String token = "";
  private String address = "127.0.0.1";

  private QaClient(RunningServer server, String email) {
    this.server = server;
    this.email = email;
  }

  /** Somebody who has not signed up. */
  static QaClient newcomer(RunningServer server, String name) {
    return new QaClient(server, freshMail(name));
  }

  static QaClient newcomer(String name) {
    return newcomer(SERVER, name);
  }

  /** Somebody who has signed up and in. */
  static QaClient member(RunningServer server, String name) {
    var member = newcomer(server, name);
    assertCode(member.post("account/register", "email", member.email, "password", PASSWORD), 1);
    member.signIn();
    return member;
  }

  static QaClient member(String name) {
    return member(SERVER, name);
  }

  /** The administrator whom the operator has named. */
  static QaClient administrator() {
    var administrator = new QaClient(SERVER, RunningServer.ADMIN_EMAIL);
    administrator.signIn(RunningServer.ADMIN_PASSWORD);
    return administrator;
  }

  static String freshMail(String name) {
    return name + "_" + NEXT.incrementAndGet() + "@qa.example.com";
  }

  static String freshPhone() {
    return "135" + NEXT.incrementAndGet();
  }

  /** Asks from somewhere else from now on, through a proxy that is trusted. */
  QaClient from(String elsewhere) {
    address = elsewhere;
    return this;
  }

  JsonNode signIn() {
    return signIn(PASSWORD);
  }

  JsonNode signIn(String password) {
    var reply = post("account/login", "username", email, "password", password);
    assertCode(reply, 1);
    token = reply.data().get("token").stringValue();
    return reply.data();
  }

  long id() {
    return get("account/get_user_by_token", "token", token).data().get("user_id").longValue();
  }

  /** GET with names and values in turn in the query. */
  Reply get(String operation, String... parameters) {
    var path = path(operation) + (parameters.length == 0 ? "" : "?" + form(parameters));
    return described("GET", path, "", new byte[0], request(path).GET());
  }

  /** A urlencoded form of names and values in turn. */
  Reply post(String operation, String... parameters) {
    return post(operation, FORM, form(parameters).getBytes(UTF_8));
  }

  /** The same two with one's own token. */
  Reply getAs(String operation, String... parameters) {
    return get(operation, withToken(parameters));
  }

  Reply postAs(String operation, String... parameters) {
    return post(operation, withToken(parameters));
  }

  Reply postJson(String operation, String body) {
    return post(operation, "application/json", body.getBytes(UTF_8));
  }

  /** GET with the token in the header, as the admin console sends it. */
  Reply getByHeader(String operation, String... parameters) {
    var path = path(operation) + (parameters.length == 0 ? "" : "?" + form(parameters));
    var request = request(path).header("X-Token", token).GET();
    return described("GET", path, "", new byte[0], request);
  }

  Reply postByHeader(String operation, String... parameters) {
    var request = request(path(operation)).header("X-Token", token).header("Content-Type", FORM);
    request.POST(BodyPublishers.ofString(form(parameters)));
    return described("POST", path(operation), FORM, new byte[0], request);
  }

  /** A multipart form with one file and further fields. */
  Reply upload(String operation, String field, String file, byte[] bytes, String... parameters) {
    return upload(operation, List.of(new FilePart(field, file, bytes)), parameters);
  }

  /** A file of a multipart form. */
  record FilePart(String field, String file, byte[] bytes) {}

  Reply upload(String operation, List<FilePart> files, String... parameters) {
    var body = new ByteArrayOutputStream();
    for (var i = 0; i < parameters.length; i += 2) {
      body.writeBytes(
          part("name=\"%s\"\r\n\r\n%s\r\n".formatted(parameters[i], parameters[i + 1])));
    }
    for (var each : files) {
      body.writeBytes(
          part("name=\"%s\"; filename=\"%s\"\r\n\r\n".formatted(each.field(), each.file())));
      body.writeBytes(each.bytes());
      body.writeBytes("\r\n".getBytes(UTF_8));
    }
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
    return post(operation, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
  }

  /** A multipart form without files, as the old collection of requests has it. */
  Reply postParts(String operation, String... parameters) {
    var body = new ByteArrayOutputStream();
    for (var i = 0; i < parameters.length; i += 2) {
      body.writeBytes(
          part("name=\"%s\"\r\n\r\n%s\r\n".formatted(parameters[i], parameters[i + 1])));
    }
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
    return post(operation, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
  }

  private Reply post(String operation, String type, byte[] body) {
    var request = request(path(operation)).header("Content-Type", type);
    request.POST(BodyPublishers.ofByteArray(body));
    return described("POST", path(operation), type, body, request);
  }

  private Reply described(
      String method, String path, String type, byte[] body, HttpRequest.Builder request) {
    var reply = server.send(request);
    if (reply.http() == 200) {
      var read = type.equals("application/json") ? body : new byte[0];
      ExampleAnswers.OF_THIS_RUN.observe(method, path, read, reply.body());
    }
    return reply;
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(server.at(path));
    return address.equals("127.0.0.1") ? request : request.header("X-Forwarded-For", address);
  }

  private String[] withToken(String... parameters) {
    var all = new String[parameters.length + 2];
    all[0] = "token";
    all[1] = token;
    System.arraycopy(parameters, 0, all, 2, parameters.length);
    return all;
  }

  private static byte[] part(String rest) {
    return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + rest).getBytes(UTF_8);
  }

  private static String path(String operation) {
    return "/api/" + operation;
  }

  static String form(String... parameters) {
    var form = new StringBuilder();
    for (var i = 0; i < parameters.length; i += 2) {
      form.append(i > 0 ? "&" : "")
          .append(URLEncoder.encode(parameters[i], UTF_8))
          .append('=')
          .append(URLEncoder.encode(parameters[i + 1], UTF_8));
    }
    return form.toString();
  }

  static void assertCode(Reply reply, int code) {
    assertThat(reply.http()).as(reply.body()).isEqualTo(200);
    assertThat(reply.json().get("code").isInt()).as(reply.body()).isTrue();
    assertThat(reply.number("code")).as(reply.body()).isEqualTo(code);
  }
}
