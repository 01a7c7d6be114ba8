package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.QaClient.assertCode;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.AfterRestart;
import org.linli.Reply;
import tools.jackson.databind.JsonNode;

class ActivityTest {
  private static final AtomicInteger NEXT = new AtomicInteger();
  private final QaClient root = QaClient.administrator();
  private final String title = "春日集市 " + NEXT.incrementAndGet();

  private static Optional<JsonNode> named(Reply list, String title) {
    assertCode(list, 1);
    return list.data()
        .valueStream()
        .filter(row -> row.get("title").stringValue().equals(title))
        .findFirst();
  }

  private Optional<JsonNode> shown(String type) {
    return named(root.get("activities/get_activities", "type", type), title);
  }

  private JsonNode listed() {
    return named(root.get("activities/get_all_activities"), title).orElseThrow();
  }

  private Reply add(String type) {
    return root.postByHeader(
        "activities/add_activity", "title", title, "cover", "", "url", "/fair", "type", type);
  }

  private static void assertMessage(Reply reply, String message) {
    assertCode(reply, -1);
    assertThat(reply.text("msg")).isEqualTo(message);
  }

  @Test
  void an_activity_is_shown_where_its_type_belongs_also_after_a_restart() {
    var json =
        """
        {"token":"%s","title":"%s","cover":"https://example.org/a.jpg","url":"/fair","type":2}
        """;
    var added = root.postJson("activities/add_activity", json.formatted(root.token, title));
    assertCode(added, 1);
    AfterRestart.nowAndLater(
        "an activity",
        () -> {
          var row = shown("2").orElseThrow();
          assertThat(row.get("cover").stringValue()).isEqualTo("https://example.org/a.jpg");
          assertThat(row.get("url").stringValue()).isEqualTo("/fair");
          assertThat(row.get("state").intValue()).isZero();
          assertThat(shown("3")).isEmpty();
        });
    assertThat(listed().get("type").intValue()).isEqualTo(2);
    assertThat(listed().get("create_time").stringValue()).matches("[0-9-]{10} [0-9:]{8}");
  }

  @Test
  void an_edit_writes_it_anew() {
    assertCode(add("3"), 1);
    var id = listed().get("activityID").asString();
    var edited =
        root.postByHeader(
            "activities/edit_activity",
            "id",
            id,
            "title",
            title,
            "cover",
            "/media/x.jpg",
            "url",
            "http://example.org",
            "type",
            "4");
    assertCode(edited, 1);
    assertThat(shown("3")).isEmpty();
    assertThat(shown("4").orElseThrow().get("url").stringValue()).isEqualTo("http://example.org");
  }

  @Test
  void a_deleted_activity_stands_in_the_list_of_all_with_its_state() {
    assertCode(add("4"), 1);
    var id = listed().get("activityID").asString();
    assertCode(root.getByHeader("activities/delete_activity", "id", id), 1);
    assertThat(shown("4")).isEmpty();
    assertThat(listed().get("state").intValue()).isEqualTo(-1);
    assertMessage(root.getByHeader("activities/delete_activity", "id", id), "unexpected activity");
    assertMessage(root.getByHeader("activities/delete_activity"), "unexpected activity");
    assertMessage(
        root.postByHeader(
            "activities/edit_activity", "id", id, "title", title, "url", "/", "type", "2"),
        "unexpected activity");
    assertMessage(
        root.postByHeader("activities/edit_activity", "id", id, "title", title, "type", "2"),
        "unfit activity");
    assertMessage(root.postByHeader("activities/edit_activity", "id", id), "unfit activity");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "1", "5", "-2", "article"})
  void a_type_that_is_none_is_refused_and_shows_nothing(String type) {
    assertMessage(add(type), "unfit activity");
    assertThat(root.get("activities/get_activities", "type", type).data()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "javascript:alert(1)", "//example.org", "ftp://example.org"})
  void an_address_that_leads_nowhere_good_is_refused(String url) {
    assertMessage(
        root.postByHeader("activities/add_activity", "title", title, "url", url, "type", "2"),
        "unfit activity");
  }

  @Test
  void activities_are_changed_by_administrators_alone() {
    assertCode(add("2"), 1);
    var id = listed().get("activityID").asString();
    for (var who : List.of(QaClient.member("lin"), QaClient.newcomer("mei"))) {
      assertCode(
          who.postByHeader("activities/add_activity", "title", "x", "url", "/fair", "type", "2"),
          0);
      assertCode(who.postAs("activities/edit_activity", "id", id, "title", "x"), 0);
      assertCode(who.getAs("activities/delete_activity", "id", id), 0);
    }
    assertThat(shown("2")).isPresent();
  }
}
