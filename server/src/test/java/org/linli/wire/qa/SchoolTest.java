package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.Administration.assertSays;
import static org.linli.wire.qa.QaClient.assertCode;
import static org.linli.wire.qa.School.publish;
import static org.linli.wire.qa.School.writer;
import static org.linli.wire.qa.Talk.tag;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.Reply;
import tools.jackson.databind.JsonNode;

class SchoolTest {
  private static final String UNKNOWN = "999999999";
  private final QaClient han = writer("han");
  private final QaClient mei = QaClient.member("mei");

  @Test
  void free_and_priced_articles_stand_apart() {
    var free = publish(han, "免费");
    var priced = publish(han, "收费", "free", "true", "price", "10");
    assertThat(ids(mei.get("school/get_free_article", "limit", "50")))
        .contains(free)
        .doesNotContain(priced);
    assertThat(ids(mei.get("school/get_charge_article", "limit", "50")))
        .contains(priced)
        .doesNotContain(free);
    var beyond = new String[] {"page", "9999999", "limit", "6"};
    assertSays(mei.get("school/get_free_article", beyond), 0, "no article");
    assertSays(mei.get("school/get_charge_article", beyond), 0, "no article");
  }

  @Test
  void ones_own_articles_are_those_that_everybody_sees() {
    assertSays(han.getAs("school/get_user_article"), 0, "no article");
    var id = publish(han, "我的");
    assertThat(ids(han.getAs("school/get_user_article"))).containsExactly(id);
    assertCode(han.get("school/get_user_article"), -1);
  }

  @Test
  void similar_articles_share_a_tag() {
    var knots = tag("绳");
    var all = IntStream.range(0, 5).mapToObj(n -> publish(han, "课" + n, "tags", knots)).toList();
    assertThat(similar(all.get(4))).containsExactly(all.get(3), all.get(2), all.get(1));
    assertThat(similar(publish(han, "孤"))).isEmpty();
    assertCode(mei.get("school/get_similar_article", "article_id", UNKNOWN), 0);
  }

  private List<String> similar(String article) {
    return mei.get("school/get_similar_article", "article_id", article)
        .data()
        .valueStream()
        .map(JsonNode::stringValue)
        .toList();
  }

  @Test
  void the_feed_is_six_new_ones_a_page() {
    IntStream.range(0, 7).forEach(n -> publish(han, "荐" + n));
    assertThat(mei.getAs("school/get_recommend_article").data()).hasSize(6);
    assertThat(mei.getAs("school/get_recommend_article", "page", "9999999").data()).isEmpty();
    assertCode(mei.get("school/get_recommend_article"), 0);
  }

  @Test
  void a_series_leads_through_its_articles() {
    var first = publish(han, "第一课");
    var second = publish(han, "第二课");
    var series = series();
    assertCode(arrange(han, series, second + "," + first), 1);
    assertCode(mei.getAs("school/mark_read", "article_id", first), 1);
    assertCode(mei.getAs("school/mark_read", "article_id", first), 1);
    AfterRestart.nowAndLater(
        "progress in a series",
        () -> {
          var seen = mei.getAs("school/get_series", "series_id", series).data();
          assertThat(ids(seen.get("list"))).containsExactly(second, first);
          assertThat(seen.get("list").findValuesAsString("finished")).containsExactly("0", "1");
          assertThat(seen.get("finished").intValue()).isEqualTo(1);
        });
    assertThat(mei.get("school/get_series_list").data().findValuesAsString("series_id"))
        .contains(series);
    assertCode(mei.get("school/get_series", "series_id", UNKNOWN), 0);
  }

  @Test
  void what_one_cannot_read_the_whole_of_is_not_read() {
    var priced = publish(han, "收费", "free", "true", "price", "10");
    assertCode(mei.getAs("school/mark_read", "article_id", priced), -2);
    assertCode(mei.getAs("school/mark_read", "article_id", UNKNOWN), -1);
    assertCode(mei.get("school/mark_read", "article_id", priced), 0);
  }

  @Test
  void a_series_is_its_makers() {
    var series = series();
    var foreign = publish(writer("chen"), "别人的");
    assertCode(mei.postAs("school/add_series", "title", "一"), -1);
    assertCode(mei.post("school/add_series", "title", "一"), 0);
    assertCode(arrange(han, series, foreign), -2);
    assertCode(arrange(han, UNKNOWN, foreign), -1);
    assertCode(arrange(QaClient.administrator(), series, foreign), 1);
    assertCode(mei.post("school/set_series_articles", "series_id", series), 0);
    assertCode(edit(han, series, "新名"), 1);
    assertCode(edit(mei, series, "我的"), -2);
    assertCode(edit(han, UNKNOWN, "新名"), -1);
    assertCode(mei.post("school/edit_series", "series_id", series, "title", "x"), 0);
    assertCode(mei.getAs("school/delete_series", "series_id", series), -2);
    assertCode(mei.get("school/delete_series", "series_id", series), 0);
    assertCode(han.getAs("school/delete_series", "series_id", series), 1);
    assertCode(han.getAs("school/delete_series", "series_id", series), -1);
    assertCode(mei.get("school/get_series", "series_id", series), 0);
  }

  private String series() {
    var made = han.postAs("school/add_series", "title", "绳结", "description", "十课");
    assertCode(made, 1);
    return made.data().get("series_id").toString();
  }

  private static Reply arrange(QaClient who, String series, String articles) {
    return who.postAs("school/set_series_articles", "series_id", series, "articles", articles);
  }

  private static Reply edit(QaClient who, String series, String title) {
    return who.postAs("school/edit_series", "series_id", series, "title", title);
  }

  private static List<String> ids(Reply reply) {
    return ids(reply.data());
  }

  private static List<String> ids(JsonNode rows) {
    return rows.valueStream().map(row -> row.get("articleID").toString()).toList();
  }
}
