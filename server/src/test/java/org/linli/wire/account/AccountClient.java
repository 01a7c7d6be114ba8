package org.linli.wire.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.linli.Reply;
import org.linli.RunningServer;
import org.linli.pages.ExampleAnswers;
import tools.jackson.databind.JsonNode;

/** Somebody with a browser that keeps cookies, who asks as the old client did: forms by POST. */
final class AccountClient {
  static final RunningServer SERVER = RunningServer.shared();
  static final String PASSWORD = "Harbour_7";
  static final String FORM = "application/x-www-form-urlencoded";
  static final String JSON = "application/json";

  /** Beyond this a body may be refused unread, which no operation describes for itself. */
  private static final int LONGEST_DESCRIBED = 1 << 20;

  private static final String BOUNDARY = "between-the-parts";
  private static final AtomicInteger NEXT = new AtomicInteger(10_000_000);

  private final RunningServer server;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
  final String username;

  AccountClient(RunningServer server, String name) {
    this.server = server;
    this.username = freshName(name);
  }

  /** Somebody who has not signed up. */
  static AccountClient newcomer(String name) {
    return new AccountClient(SERVER, name);
  }

  /** Somebody who has signed up under his user name and signed in. */
  static AccountClient member(String name) {
    var member = newcomer(name);
    assertError(member.call("signup", "username", member.username, "passwd", PASSWORD), 0);
    member.signIn();
    return member;
  }

  static String freshName(String name) {
    return name + "_" + NEXT.incrementAndGet();
  }

  static String freshMail(String name) {
    return freshName(name) + "@example.com";
  }

  /** A mainland number with its country code. */
  static String freshPhone() {
    return "86139" + NEXT.incrementAndGet();
  }

  /** The same without the country code, as other documents have it. */
  static String local(String phone) {
    return phone.substring(2);
  }

  static String wrong(String code) {
    return code.equals("123456") ? "654321" : "123456";
  }

  /** Signs in by the user name, as somebody who is not signed in. */
  void signIn() {
    assertError(call("login", "username", username, "passwd", PASSWORD), 0);
  }

  /** Signs up with an address, and in. */
  void signUpByMail(String mail) {
    assertError(call("signup", "email", mail, "passwd", PASSWORD, "code", code(mail)), 0);
    assertError(call("login", "email", mail, "passwd", PASSWORD), 0);
  }

  /** Signs up with a number, and in; without a password. */
  void signUpByPhone(String phone) {
    assertError(call("login-signup-sms", "phone", phone, "smscode", code(phone)), 0);
  }

  /** Asks for a code and reads it where it went. */
  String code(String address) {
    var sent =
        address.contains("@")
            ? call("request-email-code", "email", address)
            : call("request-sms-code", "phone", address);
    assertError(sent, 0);
    return server.codeFor(address);
  }

  /** One's own information, as somebody who is signed in. */
  JsonNode own() {
    var own = call("get-own-info");
    assertError(own, 0);
    return own.json();
  }

  long id() {
    return own().get("id").longValue();
  }

  /** What the cookie of the session holds. */
  Optional<String> token() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("cookieId"))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  /** A urlencoded form of names and values in turn. */
  Reply call(String operation, String... parameters) {
    return post(operation, FORM, form(parameters).getBytes(UTF_8));
  }

  Reply callByQuery(String operation, String... parameters) {
    return post(operation + "?" + form(parameters), FORM, new byte[0]);
  }

  Reply callByJson(String operation, String body) {
    return post(operation, JSON, body.getBytes(UTF_8));
  }

  Reply callByParts(String operation, String... parameters) {
    var body = new StringBuilder();
    for (var i = 0; i < parameters.length; i += 2) {
      body.append(
          "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
              .formatted(BOUNDARY, parameters[i], parameters[i + 1]));
    }
    body.append("--").append(BOUNDARY).append("--\r\n");
    var type = "multipart/form-data; boundary=" + BOUNDARY;
    return post(operation, type, body.toString().getBytes(UTF_8));
  }

  Reply post(String operation, String contentType, byte[] body) {
    var request = HttpRequest.newBuilder(at(operation));
    request.header("Content-Type", contentType);
    request.POST(HttpRequest.BodyPublishers.ofByteArray(body));
    var reply = send(request);
    if (reply.http() == 200 && body.length <= LONGEST_DESCRIBED) {
      var read = contentType.startsWith(JSON) ? body : new byte[0];
      ExampleAnswers.OF_THIS_RUN.observe("POST", path(operation), read, reply.body());
    }
    return reply;
  }

  Reply send(HttpRequest.Builder request) {
    try {
      var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Reply(response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  URI at(String operation) {
    return server.at(path(operation));
  }

  private static String path(String operation) {
    return "/api/user/" + operation;
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

  /** The groups of a member in their order, each as its name and whoever is in it. */
  static List<String> follows(JsonNode info) {
    return info.get("follows")
        .valueStream()
        .map(group -> group.get("group_name").stringValue() + group.get("user_ids"))
        .toList();
  }

  static void assertError(Reply reply, int error) {
    assertThat(reply.http()).as(reply.body()).isEqualTo(200);
    assertThat(reply.json().get("error").isInt()).as(reply.body()).isTrue();
    assertThat(reply.number("error")).as(reply.body()).isEqualTo(error);
  }
}
