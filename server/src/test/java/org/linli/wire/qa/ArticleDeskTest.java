package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.Administration.assertTold;
import static org.linli.wire.qa.QaClient.assertCode;
import static org.linli.wire.qa.School.publish;
import static org.linli.wire.qa.School.writer;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleDeskTest {
  private static final String UNKNOWN = "999999999";
  private final QaClient root = QaClient.administrator();
  private final QaClient han = writer("han");

  @Test
  void administrators_see_all_articles_as_the_document_has_it() {
    var id = publish(han, "台面");
    var rows = root.getAs("article/back_get_articles", "limit", "50").data();
    var row = rows.valueStream().filter(each -> each.get("articleID").toString().equals(id));
    assertThat(row.findFirst().orElseThrow().get("status").stringValue()).isEqualTo("正常");
    assertCode(han.getAs("article/back_get_articles"), 0);
    assertCode(han.get("article/back_get_articles"), 0);
  }

  @Test
  void an_article_is_removed_once_and_its_author_told() {
    var id = publish(han, "除");
    assertCode(han.getAs("article/delete_article", "article_id", id), 0);
    assertCode(root.getAs("article/delete_article", "article_id", id), 1);
    assertCode(root.getAs("article/delete_article", "article_id", id), -1);
    assertCode(root.getByHeader("article/delete_article", "article_id", UNKNOWN), -1);
    assertCode(han.getAs("article/get_article", "article_id", id), 0);
    assertTold(han, "文章清除", "你的文章《除》已被管理员清除！");
    assertThat(acts(id)).containsExactly("清除文章");
  }

  @Test
  void an_article_is_passed_and_refused() {
    var id = publish(han, "过");
    assertCode(root.getByHeader("article/pass_article", "id", id), -2);
    assertCode(root.getByHeader("article/unpass_article", "id", id), 1);
    assertCode(root.getByHeader("article/unpass_article", "id", id), -2);
    assertCode(han.get("article/get_article", "article_id", id), 0);
    assertCode(root.getByHeader("article/pass_article", "id", id), 1);
    assertCode(han.get("article/get_article", "article_id", id), 1);
    assertThat(acts(id)).containsExactly("通过文章", "不通过文章");
    for (var path : List.of("article/pass_article", "article/unpass_article")) {
      assertCode(root.getByHeader(path, "id", UNKNOWN), -1);
      assertCode(han.getByHeader(path, "id", id), 0);
    }
    assertTold(han, "文章清除", "你的文章《过》已被管理员清除！");
  }

  private List<String> acts(String article) {
    return root.getAs("account/back_get_acts", "limit", "200")
        .data()
        .valueStream()
        .filter(act -> act.get("target").toString().equals(article))
        .filter(act -> act.get("about").stringValue().equals("ARTICLE"))
        .map(act -> act.get("action").stringValue())
        .toList();
  }
}
