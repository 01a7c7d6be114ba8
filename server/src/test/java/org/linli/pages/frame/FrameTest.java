package org.linli.pages.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.linli.Reply;
import org.linli.RunningServer;

class FrameTest {
  private static final RunningServer SERVER = RunningServer.shared();
  private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/[^\"]+\\.\\w+)\"");
  private static final Pattern TOKEN = Pattern.compile("name=\"form_token\" value=\"(\\w+)\"");
  private static final int FIRST_VIEW = 150 * 1024;

  private static Reply get(String path, String... headers) {
    var request = HttpRequest.newBuilder(SERVER.at(path)).header("Accept", "text/html,*/*");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return SERVER.send(request);
  }

  private static Reply choose(String form, String cookie) {
    return SERVER.send(
        HttpRequest.newBuilder(SERVER.at("/look"))
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", cookie)
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  private static String cookie(Reply reply) {
    return reply.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
  }

  private static String token(Reply page) {
    var found = TOKEN.matcher(page.body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  @Test
  void a_page_allows_nothing_but_our_own_files() {
    var page = get("/design");
    assertThat(page.http()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
        .doesNotContain("unsafe");
    assertThat(page.body())
        .doesNotContain(" style=", "<style", "javascript:")
        .doesNotContainPattern("<script(?! src)")
        .doesNotContainPattern(" on\\w+=");
  }

  @Test
  void all_that_it_needs_is_there_and_small() {
    var page = get("/design");
    var total = page.body().length();
    for (var file : FILE.matcher(page.body()).results().map(found -> found.group(1)).toList()) {
      var reply = SERVER.bytes(HttpRequest.newBuilder(SERVER.at(file)));
      assertThat(reply.statusCode()).as(file).isEqualTo(200);
      total += file.endsWith(".png") ? 0 : reply.body().length;
    }
    assertThat(total).isLessThan(FIRST_VIEW);
  }

  @Test
  void a_file_may_be_kept_for_ever_under_the_address_of_its_content() {
    var address = Pattern.compile("/assets/\\w+/linli.css").matcher(get("/design").body());
    assertThat(address.find()).isTrue();
    var plain = SERVER.get(address.group());
    assertThat(plain.headers().firstValue("Cache-Control"))
        .hasValueSatisfying(rule -> assertThat(rule).contains("immutable", "max-age=31536000"));
    var packed = get(address.group(), "Accept-Encoding", "gzip");
    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(SERVER.get("/assets/0123456789abcdef/linli.css").http()).isEqualTo(404);
    assertThat(SERVER.get("/assets/0123456789abcdef/other.css").http()).isEqualTo(404);
  }

  @Test
  void language_and_light_stay_as_they_were_chosen() {
    var page = get("/design", "Accept-Language", "en");
    assertThat(page.body()).contains("<html lang=\"en\"", "Skip to the content");
    var visitor = cookie(page);
    var chosen = choose("language=zh&theme=dark&next=/design&form_token=" + token(page), visitor);
    assertThat(chosen.http()).isEqualTo(303);
    assertThat(chosen.headers().firstValue("Location")).hasValue("/design");
    assertThat(chosen.headers().allValues("Set-Cookie"))
        .anyMatch(set -> set.startsWith("language=zh;"))
        .anyMatch(set -> set.startsWith("theme=dark;"));
    var again = get("/design", "Accept-Language", "en", "Cookie", "language=zh; theme=dark");
    assertThat(again.body()).contains("<html lang=\"zh-Hans\" data-theme=\"dark\">");
  }

  @Test
  void a_form_that_we_have_not_shown_to_this_browser_changes_nothing() {
    var page = get("/design");
    var token = token(page);
    assertThat(choose("language=en", cookie(page)).http()).isEqualTo(403);
    assertThat(choose("language=en&form_token=" + "0".repeat(80), cookie(page)).http())
        .isEqualTo(403);
    assertThat(choose("language=en&form_token=" + token, "visitor=somebody").http()).isEqualTo(403);
    assertThat(choose("language=en&form_token=" + token, "other=1").http()).isEqualTo(403);
    assertThat(choose("language=en&form_token=" + token, cookie(page)).http()).isEqualTo(303);
    assertThat(token(get("/design", "Cookie", cookie(page)))).isNotEqualTo(token);
  }

  @Test
  void people_are_told_in_words_what_is_not_there() {
    var page = get("/no/such/page", "Accept-Language", "en");
    assertThat(page.http()).isEqualTo(404);
    assertThat(page.body()).contains("No such door", "<main id=\"main\"");
    assertThat(SERVER.get("/no/such/page").json().get("status").intValue()).isEqualTo(404);
    assertThat(get("/api/no/such").body()).startsWith("{");
    assertThat(choose("x", "x=y").body()).contains("<main id=\"main\"");
  }

  @Test
  void it_can_be_installed() {
    var manifest = SERVER.get("/app/linli.webmanifest");
    assertThat(manifest.json().get("start_url").stringValue()).isEqualTo("/");
    manifest
        .json()
        .get("icons")
        .forEach(icon ->
            assertThat(
                    SERVER
                        .bytes(HttpRequest.newBuilder(SERVER.at(icon.get("src").stringValue())))
                        .statusCode())
                .isEqualTo(200));
    var worker = SERVER.get("/worker.js");
    assertThat(worker.body()).contains("/offline").doesNotContain("{{");
    assertThat(get("/offline").body()).contains("没有网络", "You are offline");
  }
}
