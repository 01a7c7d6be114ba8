package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.QaClient.SERVER;
import static org.linli.wire.qa.QaClient.assertCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.Reply;
import org.linli.moderation.SensitiveWords;
import org.linli.topic.Fresh;
import tools.jackson.databind.JsonNode;

class TagTest {
  private final QaClient lin = QaClient.member("lin");

  /** A first-level tag that no other test knows. */
  private static String freshFather() {
    var name = Fresh.name("花园");
    var added =
        QaClient.administrator().postByHeader("tags/back_add_tag", "name", name, "tag_type", "1");
    assertCode(added, 1);
    return added.data().get("id").asString();
  }

  private Reply propose(String father, String name) {
    return lin.postAs("tags/add_tag", "name", name, "tag_type", "2", "father", father);
  }

  private List<String> children(String father) {
    return lin.get("tags/get_child_tag", "tag_id", father).data().findValuesAsString("name");
  }

  private Reply like(String father, String text) {
    return lin.get("tags/get_tag_recommend", "tag_id", father, "tag", text);
  }

  @Test
  void a_new_community_has_categories_with_tags_below_them() {
    var first = lin.get("tags/get_first_tag");
    assertCode(first, 1);
    assertThat(first.data().findValuesAsString("name")).startsWith("生活", "健康", "养老");
    var health = first.data().get(1);
    assertThat(health.get("type").intValue()).isEqualTo(1);
    assertThat(health.get("father").intValue()).isZero();
    var below = lin.get("tags/get_child_tag", "tag_id", health.get("id").asString()).data();
    assertThat(below.findValuesAsString("name")).startsWith("就医", "用药");
    assertThat(below.get(0).get("type").intValue()).isEqualTo(2);
    assertThat(below.get(0).get("father")).isEqualTo(health.get("id"));
    var branch = lin.get("tags/get_tag_tree").data().get(1);
    assertThat(branch.get("id")).isEqualTo(health.get("id"));
    assertThat(branch.get("children").get(0)).isEqualTo(below.get(0));
  }

  @Test
  void categories_of_the_home_page_are_the_first_level_in_its_order() {
    var categories = lin.get("homepage/get_category");
    assertCode(categories, 1);
    var first = lin.get("tags/get_first_tag").data();
    assertThat(ids(categories.data())).containsAll(ids(first).subList(0, 10)).isSorted();
    assertThat(categories.data().get(0).get("page").intValue()).isEqualTo(1);
  }

  private static List<Long> ids(JsonNode rows) {
    return rows.valueStream().map(row -> row.get("id").longValue()).toList();
  }

  @Test
  void tags_are_proposed_for_what_is_being_written_and_its_keywords_beside_them() {
    var rows =
        lin.get("tags/get_tag_recommend", "title", "老人夜里起床怎样防跌倒？", "text", "跌倒以后的康复护理\u0000要多久？")
            .data();
    assertThat(rows.findValuesAsString("name")).contains("跌倒预防", "康复护理", "老人");
    for (var row : rows) {
      assertThat(row.get("id").longValue() == -1).isEqualTo(!row.has("type"));
    }
    assertThat(lin.get("tags/get_tag_recommend", "text", "？！").data()).isEmpty();
    assertThat(lin.get("tags/get_tag_recommend", "text", " ", "tag", "没有的").data().toString())
        .isEqualTo("[{\"name\":\"没有的\",\"id\":-1}]");
  }

  @Test
  void a_proposed_tag_is_shown_to_everybody_at_once_also_after_a_restart() {
    var father = freshFather();
    var added = propose(father, " 月季 ");
    assertCode(added, 1);
    assertThat(added.data().get("name").stringValue()).isEqualTo("月季");
    assertThat(added.data().get("type").intValue()).isEqualTo(2);
    assertThat(added.data().get("father").asString()).isEqualTo(father);
    AfterRestart.nowAndLater(
        "a proposed tag", () -> assertThat(children(father)).containsExactly("月季"));
  }

  @Test
  void a_name_that_is_taken_is_answered_with_the_tag_that_has_it() {
    var father = freshFather();
    var rose = propose(father, "Rose").data();
    var again = propose(father, "ROSE");
    assertCode(again, -2);
    assertThat(again.data()).isEqualTo(rose);
    assertThat(children(father)).containsExactly("Rose");
  }

  @Test
  void a_proposal_that_cannot_be_says_why() {
    var father = freshFather();
    SERVER.bean(SensitiveWords.class).add("毒蘑菇" + father);
    assertCode(lin.post("tags/add_tag", "name", "月季", "tag_type", "2", "father", father), 0);
    assertMessage(propose(father, ""), "unfit name");
    assertMessage(propose(father, "🌱".repeat(51)), "unfit name");
    assertMessage(propose(father, "毒 蘑菇" + father), "unfit name");
    assertMessage(propose("999999999", "月季"), "unexpected father");
    assertMessage(propose("9".repeat(40), "月季"), "unexpected father");
    assertMessage(propose("father' or 1=1", "月季"), "unexpected father");
    for (var type : new String[] {"0", "1", "3", "-2", "two"}) {
      var refused = lin.postAs("tags/add_tag", "name", "月季", "tag_type", type, "father", father);
      assertMessage(refused, "unexpected type");
    }
    assertThat(children(father)).isEmpty();
  }

  private static void assertMessage(Reply reply, String message) {
    assertCode(reply, -1);
    assertThat(reply.text("msg")).isEqualTo(message);
  }

  @Test
  void names_that_cannot_be_stored_are_replaced_or_refused() {
    var father = freshFather();
    assertCode(propose(father, "a\0b"), 1);
    assertThat(children(father)).containsExactly("a\uFFFDb");
    assertCode(propose(father, "two\nlines"), -1);
    assertCode(propose(father, "x".repeat(500_000)), -1);
    assertCode(propose(father, "'; drop table topic.tag; --"), 1);
    assertThat(like(father, "'; drop").data()).hasSize(1);
  }

  @Test
  void a_part_of_a_name_finds_tags_and_else_the_text_comes_back() {
    var father = freshFather();
    propose(father, "月季");
    propose(father, "白月季");
    propose(father, "兰");
    assertThat(like(father, "月季").data().findValuesAsString("name")).containsExactly("月季", "白月季");
    var none = like(father, "菊").data();
    assertThat(none).hasSize(1);
    assertThat(none.get(0).toString()).isEqualTo("{\"name\":\"菊\",\"id\":-1}");
    assertThat(like("999999999", "月季").data().get(0).get("id").intValue()).isEqualTo(-1);
    assertThat(lin.get("tags/get_tag_recommend").data().get(0).get("name").stringValue()).isEmpty();
  }

  @Test
  void an_unknown_tag_has_no_children() {
    assertThat(lin.get("tags/get_child_tag").data()).isEmpty();
    assertThat(lin.get("tags/get_child_tag", "tag_id", "999999999").data()).isEmpty();
    assertThat(lin.get("tags/get_child_tag", "tag_id", "-1").data()).isEmpty();
  }
}
