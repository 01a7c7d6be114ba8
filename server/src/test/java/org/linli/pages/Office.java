package org.linli.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.pages.Window.SERVER;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.linli.Reply;
import org.linli.RunningServer;

/** Somebody of the office, or who would like to be, by documented calls and by plain HTTP. */
final class Office {
  private static final Pattern TOKEN = Pattern.compile("name=\"form_token\" value=\"(\\w+)\"");
  final String token;

  private Office(String token) {
    this.token = token;
  }

  static Office administrator() {
    var form =
        form("username", RunningServer.ADMIN_EMAIL, "password", RunningServer.ADMIN_PASSWORD);
    var reply = send(HttpRequest.newBuilder(SERVER.at("/api/account/login")), form);
    return new Office(reply.json().get("data").get("token").stringValue());
  }

  static Office member() {
    return new Office(Window.tokenOf(Window.freshPhone()));
  }

  /** A member who has been given this duty. */
  static Office withDuty(String duty) {
    var member = member();
    var reply =
        administrator()
            .call("account/set_duty", "user_id", "" + member.id(), "duty", duty, "on", "1");
    assertThat(reply.number("code")).isOne();
    return member;
  }

  /** A member whom an administrator has made a specialist. */
  static Office specialist() {
    var member = member();
    var reply =
        administrator().call("account/change_user", "user_id", "" + member.id(), "usergroup", "2");
    assertThat(reply.number("code")).isOne();
    return member;
  }

  /** A member of whom no other test knows, called by this name. */
  static Office called(String nickname) {
    var member = member();
    assertThat(member.call("account/set_account_info", "nickname", nickname).number("code"))
        .isOne();
    return member;
  }

  Reply call(String operation, String... fields) {
    var request = HttpRequest.newBuilder(SERVER.at("/api/" + operation)).header("X-Token", token);
    return send(request, form(fields));
  }

  long id() {
    return call("account/get_user_by_token").json().get("data").get("user_id").longValue();
  }

  /** A page or a file, as his browser gets it. */
  Reply get(String path) {
    return SERVER.send(page(path));
  }

  /** A form of the page, as his browser sends it. */
  Reply post(String page, String path, String... fields) {
    var found = TOKEN.matcher(get(page).body());
    assertThat(found.find()).as(page).isTrue();
    return send(page(path), form(fields) + "&form_token=" + found.group(1));
  }

  /** A form that none of our pages has shown. */
  Reply forge(String path) {
    return send(page(path), "x=y");
  }

  Window on(Screen screen) {
    return Window.on(screen).with(token);
  }

  private HttpRequest.Builder page(String path) {
    return HttpRequest.newBuilder(SERVER.at(path))
        .header("Accept", "text/html,*/*")
        .header("Accept-Language", "en")
        .header("Cookie", "cookieId=" + token);
  }

  private static Reply send(HttpRequest.Builder request, String form) {
    return SERVER.send(
        request
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  private static String form(String... fields) {
    var form = new StringBuilder();
    for (var i = 0; i < fields.length; i += 2) {
      form.append(i > 0 ? "&" : "")
          .append(fields[i])
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return form.toString();
  }
}
