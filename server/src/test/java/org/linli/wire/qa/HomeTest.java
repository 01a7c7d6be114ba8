package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.linli.wire.qa.QaClient.assertCode;
import static org.linli.wire.qa.Talk.answer;
import static org.linli.wire.qa.Talk.ask;
import static org.linli.wire.qa.Talk.tag;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HomeTest {
  private final QaClient lin = QaClient.member("lin");

  private JsonNode page(int page) {
    return lin.getAs("homepage/get_recommend", "page", String.valueOf(page)).data();
  }

  @Test
  void the_feed_has_six_questions_a_page_and_ends() {
    var tag = tag("首页");
    for (var i = 0; i < 7; i++) {
      answer(lin, ask(lin, "热闹" + i, "tags", tag), "好");
    }
    var first = page(1).valueStream().filter(row -> row.get("type").intValue() == 0).toList();
    assertThat(first).hasSize(6);
    assertThat(first.getFirst().get("image").isArray()).isTrue();
    var ids = new ArrayList<String>();
    var page = 1;
    var rows = page(page);
    while (!rows.isEmpty() && page < 500) {
      rows.valueStream()
          .filter(row -> row.get("type").intValue() == 0)
          .forEach(row -> ids.add(row.get("questionID").toString()));
      rows = page(++page);
    }
    assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(7);
    assertThat(page(page + 7)).isEmpty();
    assertCode(lin.get("homepage/get_recommend"), 0);
  }

  @Test
  void the_newest_promotion_stands_before_the_first_page() {
    ask(lin, "一");
    var administrator = QaClient.administrator();
    assertCode(
        administrator.postAs(
            "activities/add_activity", "title", "春日集市", "cover", "", "url", "/fair", "type", "2"),
        1);
    var advert = page(1).get(0);
    assertThat(advert.get("type").intValue()).isEqualTo(2);
    assertThat(advert.get("title").stringValue()).isEqualTo("春日集市");
    assertThat(page(2).findValues("url")).isEmpty();
    var all = administrator.getAs("activities/get_all_activities").data();
    assertCode(
        administrator.getAs("activities/delete_activity", "id", all.at("/0/activityID").toString()),
        1);
  }

  @Test
  void categories_show_their_newest_questions_at_their_place() {
    var tag = tag("分类");
    for (var i = 0; i < 8; i++) {
      ask(lin, "问" + i, "tags", tag);
    }
    var categories = lin.get("homepage/get_category").data().findValuesAsString("id");
    var all = lin.get("homepage/classify_all_tag", "type", "1").data();
    assertThat(all).hasSize(categories.size());
    assertThat(all.get(categories.indexOf(tag)).findValuesAsString("title"))
        .containsExactly("问7", "问6", "问5", "问4", "问3", "问2");
    var second = lin.get("homepage/classify_by_tag", "tag", tag, "type", "1", "page", "2").data();
    assertThat(second.findValuesAsString("title")).containsExactly("问1", "问0");
    var articles = lin.get("homepage/classify_all_tag", "type", "2").data();
    assertThat(articles).hasSize(categories.size());
    assertThat(articles.get(categories.indexOf(tag))).isEmpty();
    assertThat(lin.get("homepage/classify_by_tag", "tag", "999999999", "type", "1").data())
        .isEmpty();
    assertThat(lin.get("homepage/classify_by_tag", "tag", tag, "type", "2").data()).isEmpty();
  }

  @Test
  void a_merged_tag_keeps_its_questions() {
    var from = tag("旧");
    var into = tag("新");
    ask(lin, "旧问", "tags", from);
    ask(lin, "新问", "tags", into);
    var administrator = QaClient.administrator();
    assertCode(administrator.getAs("tags/merge_tags", "tag_id", from, "merge_id", into), 1);
    assertThat(
            lin.get("homepage/classify_by_tag", "tag", into, "type", "1")
                .data()
                .findValuesAsString("title"))
        .containsExactly("新问", "旧问");
    var categories = lin.get("homepage/get_category").data().findValuesAsString("id");
    assertThat(
            lin.get("homepage/classify_all_tag", "type", "1")
                .data()
                .get(categories.indexOf(into))
                .findValuesAsString("title"))
        .containsExactly("新问", "旧问");
  }

  @Test
  void looking_at_a_question_counts_a_little_later() {
    var id = ask(lin, "看");
    assertCode(lin.getAs("account/add_user_action", "action_type", "11", "target_id", id), 1);
    await()
        .untilAsserted(() ->
            assertThat(
                    lin.get("questions/get_question", "question_id", id)
                        .data()
                        .get("read")
                        .intValue())
                .isEqualTo(1));
  }
}
