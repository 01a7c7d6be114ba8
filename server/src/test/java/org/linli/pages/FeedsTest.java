package org.linli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeedsTest {
  private static final RunningServer SERVER = RunningServer.shared();
  private static final AtomicInteger NEXT = new AtomicInteger();
  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void a_new_question_stands_in_the_feed_and_in_the_site_map() throws Exception {
    var title = "谁<能>修 & \"换\" 门铃\u0001？" + System.nanoTime();
    var id = ask(title);
    var feed = xml("/questions/feed.xml");
    var place = texts(feed, "guid").indexOf(SERVER.at("/questions/" + id).toString());
    assertThat(place).isNotNegative();
    assertThat(texts(feed, "title").get(place + 1)).isEqualTo(title.replace("\u0001", ""));
    var told =
        ZonedDateTime.parse(
            texts(feed, "pubDate").get(place), DateTimeFormatter.RFC_1123_DATE_TIME);
    assertThat(told.toInstant()).isBeforeOrEqualTo(SERVER.clock().instant());
    var part = "/sitemap/questions/" + (Long.parseLong(id) - 1) / 10_000 + ".xml";
    assertThat(texts(xml("/sitemap.xml"), "loc")).contains(SERVER.at(part).toString());
    assertThat(texts(xml(part), "loc")).contains(SERVER.at("/questions/" + id).toString());
  }

  @Test
  void an_article_stands_there_too_without_what_has_to_be_paid_for() throws Exception {
    var title = "装扶手 " + NEXT.incrementAndGet();
    var end = "最后拧紧。";
    var fields =
        new String[] {
          "title", title, "content", "先敲墙。".repeat(100) + end, "free", "true", "price", "9.90"
        };
    assertThat(Office.specialist().call("article/add_article", fields).number("code")).isOne();
    var feed = xml("/articles/feed.xml");
    var place = texts(feed, "title").indexOf(title) - 1;
    assertThat(texts(feed, "description").get(place + 1)).startsWith("先敲墙").doesNotContain(end);
    var address = texts(feed, "guid").get(place);
    var id = Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
    var part = "/sitemap/articles/" + (id - 1) / 10_000 + ".xml";
    assertThat(texts(xml("/sitemap.xml"), "loc")).contains(SERVER.at(part).toString());
    assertThat(texts(xml(part), "loc")).contains(address);
  }

  @Test
  void robots_read_where_the_site_map_is() throws Exception {
    var rules = get("/robots.txt").body();
    assertThat(new String(rules, StandardCharsets.UTF_8))
        .contains("Sitemap: " + SERVER.at("/sitemap.xml"));
  }

  @Test
  void a_part_that_is_not_there_is_not_found() throws Exception {
    assertThat(get("/sitemap/questions/999999.xml").statusCode()).isEqualTo(404);
    assertThat(get("/sitemap/questions/x.xml").statusCode()).isEqualTo(404);
  }

  @Test
  void a_shared_link_tells_what_it_leads_to() throws Exception {
    var id = ask("谁能修\"门铃\"？");
    var page = new String(get("/questions/" + id).body(), StandardCharsets.UTF_8);
    assertThat(page)
        .contains("<meta property=\"og:title\" content=\"谁能修&#34;门铃&#34;？\">")
        .contains("<link rel=\"canonical\" href=\"" + SERVER.at("/questions/" + id) + "\">")
        .contains("<meta property=\"og:image\" content=\"" + SERVER.at("/app/icon-512.png"));
  }

  /** Answers the id of a question that somebody new has asked. */
  private String ask(String title) throws Exception {
    var email = "feeds" + NEXT.incrementAndGet() + "@pages.example.com";
    post("register", "email", email, "password", "Harbour_7");
    var token = post("login", "username", email, "password", "Harbour_7").at("/data/token");
    return post("add_question", "token", token.stringValue(), "title", title, "description", title)
        .at("/data/question_id")
        .toString();
  }

  private JsonNode post(String operation, String... parameters) throws Exception {
    var form = new StringJoiner("&");
    for (var i = 0; i < parameters.length; i += 2) {
      form.add(parameters[i] + "=" + URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8));
    }
    var request =
        HttpRequest.newBuilder(SERVER.at("/api/account/" + operation))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
            .build();
    return JsonMapper.shared()
        .readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
  }

  private HttpResponse<byte[]> get(String path) throws Exception {
    var request = HttpRequest.newBuilder(SERVER.at(path)).build();
    return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private Document xml(String path) throws Exception {
    var answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    return DocumentBuilderFactory.newNSInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(answer.body()));
  }

  private static List<String> texts(Document document, String name) {
    var found = document.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength())
        .mapToObj(place -> found.item(place).getTextContent())
        .toList();
  }
}
