package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.linli.wire.qa.Administration.assertSays;
import static org.linli.wire.qa.QaClient.assertCode;
import static org.linli.wire.qa.School.commented;
import static org.linli.wire.qa.School.publish;
import static org.linli.wire.qa.School.writer;
import static org.linli.wire.qa.Talk.tag;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.Reply;
import org.linli.discovery.Action;
import org.linli.discovery.ActionKind;
import org.linli.discovery.Actions;

class ArticleShelfTest {
  private static final String UNKNOWN = "999999999";
  private final QaClient han = writer("han");
  private final QaClient mei = QaClient.member("mei");
  private final String knots = tag("绳");
  private final String article = publish(han, "绳结", "tags", knots);

  private Reply about(String operation, String id) {
    return mei.getAs("article/" + operation, "article_id", id);
  }

  @Test
  void collecting_is_once_and_can_be_taken_back_also_of_what_was_removed() {
    assertSays(about("collect_article", article), 1, "collect success");
    assertCode(about("collect_article", article), 1);
    assertCode(about("get_article_collect_state", article), 1);
    assertThat(collected()).containsExactly(article);
    var info = mei.get("article/get_article_info", "article_id", article).data();
    assertThat(info.get("collect").intValue()).isEqualTo(1);
    assertCode(QaClient.administrator().getAs("article/delete_article", "article_id", article), 1);
    assertThat(collected()).isEmpty();
    assertCode(about("un_collect_article", article), 1);
    assertCode(about("un_collect_article", article), -1);
    for (var operation :
        List.of("collect_article", "un_collect_article", "get_article_collect_state")) {
      assertCode(about(operation, UNKNOWN), -1);
      assertCode(mei.get("article/" + operation, "article_id", article), -2);
    }
    var other = publish(han, "另一篇");
    assertCode(about("get_article_collect_state", other), 0);
  }

  private List<String> collected() {
    var rows = mei.getAs("account/get_collections").data().get(2);
    return rows.valueStream().map(row -> row.get("id").toString()).toList();
  }

  @Test
  void what_was_looked_at_stands_in_the_history() {
    assertCode(mei.getAs("account/add_user_action", "action_type", "21", "target_id", article), 1);
    var seen = mei.getAs("account/get_history").data().get(2).get(0);
    assertThat(seen.get("title").stringValue()).isEqualTo("绳结");
    assertThat(seen.get("tags").get(0).get("id").toString()).isEqualTo(knots);
  }

  @Test
  void the_journal_notes_what_is_done_with_articles() {
    about("collect_article", article);
    commented(mei, article, "好");
    mei.getAs("article/complain_article", "id", article);
    var actions = QaClient.SERVER.bean(Actions.class);
    await()
        .untilAsserted(() ->
            assertThat(actions.latest(mei.id(), EnumSet.allOf(ActionKind.class), 10))
                .extracting(Action::kind)
                .containsExactlyInAnyOrder(
                    ActionKind.COLLECTED_ARTICLE,
                    ActionKind.COMMENTED_ARTICLE,
                    ActionKind.REPORTED_ARTICLE));
    about("un_collect_article", article);
    await()
        .untilAsserted(() ->
            assertThat(actions.latest(mei.id(), Set.of(ActionKind.COLLECTED_ARTICLE), 10))
                .isEmpty());
  }

  @Test
  void a_members_articles_are_listed() {
    var id = String.valueOf(han.id());
    var second = publish(han, "二");
    for (var path : List.of("article/get_user_articles", "account/get_user_articles")) {
      var mine = han.getAs(path).data();
      assertThat(mine.findValuesAsString("articleID")).containsExactly(second, article);
      assertThat(mine.get(0).get("edittime").stringValue()).endsWith("GMT");
    }
    assertCode(han.get("article/get_user_articles"), 0);
    var others = mei.get("account/get_user_articles_by_id", "user_id", id).data();
    assertThat(others.findValuesAsString("title")).containsExactly("二", "绳结");
    assertCode(mei.get("account/get_user_articles_by_id", "user_id", UNKNOWN), 0);
  }

  @Test
  void articles_are_found_by_their_tags() {
    assertThat(ids(mei.get("article/get_tag_articles", "tag_id", knots))).containsExactly(article);
    assertThat(ids(mei.get("school/get_article_by_tag", "tag_id", knots))).containsExactly(article);
    assertThat(ids(mei.get("homepage/classify_by_tag", "tag", knots, "type", "2")))
        .containsExactly(article);
    assertThat(mei.get("homepage/classify_by_tag", "tag", knots, "type", "1").data()).isEmpty();
    assertThat(mei.get("article/get_tag_articles", "tag_id", UNKNOWN).data()).isEmpty();
    assertCode(mei.get("school/get_article_by_tag", "tag_id", UNKNOWN), 0);
    var categories = mei.get("homepage/get_category").data().findValuesAsString("id");
    var lists = mei.get("homepage/classify_all_tag", "type", "2").data();
    assertThat(lists.get(categories.indexOf(knots)).get(0).get("articleID").toString())
        .isEqualTo(article);
  }

  private static List<String> ids(Reply reply) {
    return reply.data().findValuesAsString("articleID");
  }
}
