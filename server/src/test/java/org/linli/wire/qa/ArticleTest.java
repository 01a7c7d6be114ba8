package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.linli.wire.qa.Administration.assertSays;
import static org.linli.wire.qa.QaClient.assertCode;
import static org.linli.wire.qa.School.publish;
import static org.linli.wire.qa.School.writer;
import static org.linli.wire.qa.Talk.tag;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.Reply;
import org.linli.media.Drawn;
import org.linli.moderation.SensitiveWords;

class ArticleTest {
  private static final String UNKNOWN = "999999999";
  private final QaClient han = writer("han");
  private final QaClient mei = QaClient.member("mei");

  @Test
  void an_article_as_the_old_client_sends_it_is_read_back_also_after_a_restart() {
    var knots = tag("绳");
    var cover = han.upload("upload/upload_picture", "picture", "a.png", Drawn.png(61_001)).data();
    var reply =
        han.postAs(
            "article/add_article",
            "title",
            "五种绳结",
            "content",
            "<p>先说平结。</p>",
            "tags",
            knots,
            "free",
            "false",
            "price",
            "0",
            "cover",
            cover.stringValue(),
            "description",
            "晾衣用");
    assertSays(reply, 1, "add success");
    var id = reply.data().get("article_id").toString();
    AfterRestart.nowAndLater(
        "an article",
        () -> {
          var article = mei.getAs("article/get_article", "article_id", id).data();
          assertThat(article.get("title").stringValue()).isEqualTo("五种绳结");
          assertThat(article.get("content").stringValue()).isEqualTo("<p>先说平结。</p>");
          assertThat(article.get("article_description").stringValue()).isEqualTo("晾衣用");
          assertThat(article.get("cover").stringValue()).contains("/media/");
          assertThat(article.get("user_id").longValue()).isEqualTo(han.id());
        });
    var info = mei.get("article/get_article_info", "article_id", id).data();
    assertThat(info.get("free").intValue()).isEqualTo(1);
    assertThat(info.get("rate").doubleValue()).isEqualTo(2.5);
    assertThat(info.get("tags").get(0).get("id").toString()).isEqualTo(knots);
    var whole = mei.get("article/get_article_by_id", "article_id", id).json();
    assertThat(whole.at("/item/content").stringValue()).isEqualTo("<p>先说平结。</p>");
    assertThat(whole.at("/author/userID").longValue()).isEqualTo(han.id());
  }

  @Test
  void only_some_groups_publish() {
    assertCode(han.getAs("article/get_article_allowed_group"), 1);
    assertCode(QaClient.administrator().getAs("article/get_article_allowed_group"), 1);
    assertCode(mei.getAs("article/get_article_allowed_group"), -1);
    assertCode(mei.get("article/get_article_allowed_group"), 0);
    assertSays(mei.postAs("article/add_article", "title", "一", "content", "二"), 0, "not allowed");
    assertCode(mei.post("article/add_article", "title", "一", "content", "二"), -1);
    assertCode(han.postAs("article/add_article", "title", "一"), 0);
    assertCode(han.postAs("article/add_article", "title", "一", "content", "x", "tags", "a"), 0);
  }

  @Test
  void a_priced_article_shows_its_beginning_until_it_is_paid() {
    var content = "开头。" + "长".repeat(300) + "结尾。";
    var id =
        publish(
            han, "收费", "content", content, "free", "true", "price", "9.9", "description", "一句话");
    var seen = mei.getAs("article/get_article", "article_id", id).data();
    assertThat(seen.get("content").stringValue()).startsWith("开头。").doesNotContain("结尾");
    assertThat(seen.get("paid").intValue()).isZero();
    assertThat(seen.get("free").intValue()).isZero();
    assertThat(seen.get("price").doubleValue()).isEqualTo(9.9);
    assertSays(mei.getAs("article/get_paid", "article_id", id), 0, "not paid");
    assertCode(mei.getAs("article/get_paid", "article_id", UNKNOWN), -1);
    assertCode(mei.get("article/get_paid", "article_id", id), -2);
    for (var reader : List.of(han, QaClient.administrator())) {
      assertCode(reader.getAs("article/get_paid", "article_id", id), 1);
      var whole = reader.getAs("article/get_article", "article_id", id).data();
      assertThat(whole.get("content").stringValue()).isEqualTo(content);
    }
    for (var path : List.of("article/get_article_by_id", "article/get_article_info")) {
      assertThat(mei.getAs(path, "article_id", id).json().toString()).doesNotContain("结尾");
    }
    assertThat(mei.get("school/get_charge_article", "limit", "50").json().toString())
        .contains("收费")
        .doesNotContain("结尾");
  }

  @Test
  void a_price_must_be_one() {
    for (var price : List.of("", "0", "-1", "1.234", "x", "99999999", "1e3", "0.00")) {
      assertCode(
          han.postAs(
              "article/add_article", "title", "一", "content", "二", "free", "true", "price", price),
          0);
    }
    assertThat(han.getAs("article/get_user_articles").data()).isEmpty();
  }

  @Test
  void an_edit_keeps_what_it_does_not_name_and_the_version_before() {
    var knots = tag("结");
    var id = publish(han, "一", "description", "说明", "tags", knots);
    assertSays(edit(han, id, "二", "新的"), 1, "edit success");
    var article = mei.get("article/get_article", "article_id", id).data();
    assertThat(article.get("title").stringValue()).isEqualTo("二");
    assertThat(article.get("article_description").stringValue()).isEqualTo("说明");
    assertThat(article.get("tags")).hasSize(1);
    assertCode(edit(QaClient.administrator(), id, "三", "新的"), 1);
    assertSays(edit(mei, id, "四", "我的"), 0, "edit failed");
    assertCode(edit(han, id, " ", ""), 0);
    assertCode(edit(han, UNKNOWN, "四", "新的"), -1);
    assertSays(mei.post("article/edit_article", "article_id", id), 0, "unexpected user");
    var before = mei.get("article/get_article_revisions", "article_id", id).data();
    assertThat(before.findValuesAsString("title")).containsExactly("二", "一");
    assertCode(mei.get("article/get_article_revisions", "article_id", UNKNOWN), 0);
  }

  private static Reply edit(QaClient who, String id, String title, String content) {
    return who.postAs("article/edit_article", "article_id", id, "title", title, "content", content);
  }

  @Test
  void an_unknown_article_is_zero() {
    for (var id : List.of(UNKNOWN, "0", "-1", "x", "99999999999999999999", "")) {
      for (var path :
          List.of("article/get_article", "article/get_article_info", "article/get_article_by_id")) {
        assertCode(mei.get(path, "article_id", id), 0);
      }
    }
  }

  @Test
  void looking_at_it_counts() {
    var id = publish(han, "看");
    mei.get("article/get_article", "article_id", id);
    mei.getAs("article/get_article", "article_id", id);
    await()
        .untilAsserted(() ->
            assertThat(
                    mei.get("article/get_article_info", "article_id", id)
                        .data()
                        .get("read")
                        .intValue())
                .isEqualTo(2));
  }

  @Test
  void sensitive_words_wait_and_scripts_do_not_reach_readers() {
    QaClient.SERVER.bean(SensitiveWords.class).add("违禁之词天地玄");
    var reply = han.postAs("article/add_article", "title", "违禁之词天地玄", "content", "一");
    assertThat(reply.data().get("state").intValue()).isEqualTo(1);
    var id = reply.data().get("article_id").toString();
    assertCode(mei.getAs("article/get_article", "article_id", id), 0);
    assertCode(han.getAs("article/get_article", "article_id", id), 1);
    var script = publish(han, "脚本", "content", "<p>好<img src=x onerror=alert(1)></p>");
    assertThat(mei.get("article/get_article", "article_id", script).json().toString())
        .contains("好")
        .doesNotContain("onerror");
  }

  @Test
  void characters_that_no_database_keeps_are_replaced() {
    var id = publish(han, "a\0b'; drop table x --");
    assertThat(mei.get("article/get_article", "article_id", id).data().get("title").stringValue())
        .isEqualTo("a\uFFFDb'; drop table x --");
  }
}
