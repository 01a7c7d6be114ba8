package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.Administration.assertTold;
import static org.linli.wire.qa.QaClient.assertCode;
import static org.linli.wire.qa.School.commented;
import static org.linli.wire.qa.School.publish;
import static org.linli.wire.qa.School.writer;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.Reply;

class ArticleCommentTest {
  private static final String UNKNOWN = "999999999";
  private final QaClient han = writer("han");
  private final QaClient mei = QaClient.member("mei");
  private final String article = publish(han, "绳结");

  @Test
  void comments_are_listed_oldest_first() {
    var first = commented(mei, article, "一");
    var second = commented(han, article, "二");
    var rows = mei.get("article/get_article_comment", "article_id", article).data();
    assertThat(rows.findValuesAsString("article_comment_id")).containsExactly(first, second);
    assertThat(rows.get(0).get("group").get("value").intValue()).isEqualTo(1);
    var item = mei.get("article/get_article_comment_by_id", "comment_id", first).json();
    assertThat(item.at("/item/content").stringValue()).isEqualTo("一");
    assertThat(item.at("/author/userID").longValue()).isEqualTo(mei.id());
    var info = mei.get("article/get_article", "article_id", article).data();
    assertThat(info.get("comment").intValue()).isEqualTo(2);
    assertCode(mei.get("article/get_article_comment", "article_id", UNKNOWN), 0);
    assertCode(mei.get("article/get_article_comment_by_id", "comment_id", UNKNOWN), -1);
  }

  @Test
  void a_comment_says_something_about_an_article_that_is_there() {
    assertCode(comment(mei, article, " "), -2);
    assertCode(comment(mei, article, "长".repeat(100_001)), -2);
    assertCode(comment(mei, UNKNOWN, "一"), -1);
    assertCode(mei.post("article/add_article_comment", "article_id", article, "content", "x"), 0);
  }

  private static Reply comment(QaClient who, String article, String content) {
    return who.postAs("article/add_article_comment", "article_id", article, "content", content);
  }

  @Test
  void agreement_counts_once_and_can_be_taken_back() {
    var comment = commented(mei, article, "一");
    for (var path : List.of("article/agree_article_comment", "article/un_agree_article_comment")) {
      assertCode(han.getAs(path, "comment_id", comment), 1);
      assertCode(han.getAs(path, "comment_id", comment), 1);
      var item = mei.get("article/get_article_comment_by_id", "comment_id", comment).json();
      assertThat(item.at("/item/agree").intValue()).isEqualTo(path.contains("un_") ? 0 : 1);
      assertCode(han.getAs(path, "comment_id", UNKNOWN), -1);
      assertCode(han.get(path, "comment_id", comment), 0);
    }
  }

  @Test
  void articles_and_their_comments_are_complained_of_and_decided_on() {
    var root = QaClient.administrator();
    var comment = commented(mei, article, "粗话");
    assertCode(han.getAs("article/complain_comment", "id", comment, "reason", "粗鲁"), 1);
    assertCode(mei.getAs("article/complain_article", "id", article), 1);
    assertCode(mei.getAs("account/complain", "report_type", "6", "id", article), 1);
    assertCode(han.getAs("account/complain", "report_type", "2", "id", comment), 1);
    for (var kind : List.of("article " + article, "comment " + comment)) {
      var path = "article/%s_complain_" + kind.split(" ")[0];
      var id = kind.split(" ")[1];
      assertCode(root.getAs(path.formatted("disagree"), "id", id), 1);
      assertCode(root.getAs(path.formatted("disagree"), "id", id), -2);
      assertCode(root.getAs(path.formatted("agree"), "id", id), 1);
      assertCode(root.getAs(path.formatted("agree"), "id", id), -2);
      for (var verb : List.of("agree", "disagree")) {
        assertCode(root.getAs(path.formatted(verb), "id", UNKNOWN), -1);
        assertCode(mei.getAs(path.formatted(verb), "id", id), 0);
      }
      var complain = "article/complain_" + kind.split(" ")[0];
      assertCode(han.getAs(complain, "id", UNKNOWN), -1);
      assertCode(han.get(complain, "id", id), 0);
    }
    assertTold(mei, "评论清除", "你的评论“粗话”已被管理员清除！");
    assertTold(han, "文章清除", "你的文章《绳结》已被管理员清除！");
    assertCode(han.getAs("account/appeal", "report_type", "6", "id", article), 1);
    assertCode(han.getAs("account/appeal", "report_type", "6", "id", article), -3);
    assertCode(root.getAs("article/disagree_complain_article", "id", article), 1);
    assertCode(mei.get("article/get_article", "article_id", article), 1);
  }

  @Test
  void a_reason_has_its_limit() {
    var comment = commented(mei, article, "一");
    var tooLong = "x".repeat(1_001);
    assertCode(mei.getAs("article/complain_article", "id", article, "reason", tooLong), -2);
    assertCode(mei.getAs("article/complain_comment", "id", comment, "reason", tooLong), -2);
  }
}
