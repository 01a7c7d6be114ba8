package org.linli.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.articles.Press.article;
import static org.linli.articles.Press.bean;
import static org.linli.articles.Press.draft;
import static org.linli.articles.Press.ids;
import static org.linli.articles.Press.picture;
import static org.linli.articles.Press.priced;
import static org.linli.articles.Press.publish;
import static org.linli.articles.Press.referrers;
import static org.linli.articles.Press.somebody;
import static org.linli.articles.Press.tag;
import static org.linli.articles.Press.writer;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.identity.Reader;
import org.linli.identity.UserGroup;
import org.linli.media.Revision;
import org.linli.moderation.Editing;
import org.linli.moderation.State;
import org.linli.moderation.Transition;
import org.linli.moderation.Verdicts;

class ArticlesTest {
  private final Articles articles = bean(Articles.class);
  private final ArticleFeed feed = bean(ArticleFeed.class);
  private final Publishing publishing = bean(Publishing.class);
  private final long han = writer("韩");
  private final Reader mei = Reader.member(somebody("梅"));

  @Test
  void a_published_article_is_read_and_listed() {
    var knots = tag("绳结");
    var id = publish(han, "五种绳结", knots);
    assertThat(articles.find(id, Reader.STRANGER).orElseThrow())
        .extracting(Article::title, Article::content, Article::whole, Article::state)
        .containsExactly("五种绳结", "五种绳结的正文。", true, State.NORMAL);
    assertThat(article(id).tags()).containsExactly(knots);
    assertThat(ids(feed.tagged(List.of(knots), 0, 10))).containsExactly(id);
    assertThat(ids(articles.by(han, Reader.STRANGER, 0, 10))).containsExactly(id);
    assertThat(ids(feed.priced(false, 0, 50))).contains(id);
    assertThat(ids(feed.priced(true, 0, 50))).doesNotContain(id);
  }

  @Test
  void only_administrators_specialists_and_enterprises_publish() {
    for (var group : UserGroup.values()) {
      var somebody = somebody("某");
      Press.group(somebody, group);
      var may =
          switch (group) {
            case ADMINISTRATOR, SPECIALIST, ENTERPRISE -> true;
            case MEMBER, BANNED, SPECIALIST_APPLICANT, ENTERPRISE_APPLICANT -> false;
          };
      assertThat(bean(Writers.class).has(somebody)).isEqualTo(may);
      assertThat(publishing.publish(somebody, draft("试")) instanceof Publishing.Outcome.Published)
          .isEqualTo(may);
    }
  }

  @Test
  void who_has_not_paid_reads_the_beginning_alone() {
    var id = publish(han, priced("收费课", 990));
    var seen = articles.find(id, mei).orElseThrow();
    assertThat(seen.whole()).isFalse();
    assertThat(seen.content()).startsWith("开头。").hasSize(200).doesNotContain("结尾");
    assertThat(seen.description()).doesNotContain("结尾");
    assertThat(articles.find(id, Reader.member(han)).orElseThrow().content()).endsWith("结尾。");
    assertThat(article(id).content()).endsWith("结尾。");
    var brief = new ArticleDraft("短", "", "一二三四五六", "", 100, List.of());
    assertThat(articles.find(publish(han, brief), mei).orElseThrow())
        .extracting(Article::content, Article::description)
        .containsExactly("一二三", "一二三");
    assertThat(ids(feed.priced(true, 0, 50))).contains(id);
    var cards = List.of(feed.newest(0, 50), articles.by(han, mei, 0, 10));
    assertThat(cards)
        .allSatisfy(list -> assertThat(list).noneMatch(card -> card.content().contains("结尾")));
    bean(ArticleEdits.class)
        .edit(id, Reader.member(han), new ArticleChange("收费课二", null, null, null, null, null));
    assertThat(bean(ArticleRevisions.class).of(seen, mei, 0, 10)).isEmpty();
    assertThat(bean(ArticleRevisions.class).of(article(id), Reader.member(han), 0, 10)).hasSize(1);
  }

  @Test
  void what_does_not_fit_is_not_published() {
    assertThat(
            List.of(
                new ArticleDraft("", "", "文", "", 0, List.of()),
                new ArticleDraft("题", "", " ", "", 0, List.of()),
                new ArticleDraft("题".repeat(201), "", "文", "", 0, List.of()),
                new ArticleDraft("题", "述".repeat(501), "文", "", 0, List.of()),
                new ArticleDraft("题", "", "文".repeat(100_001), "", 0, List.of()),
                new ArticleDraft("题", "", "文\0", "", 0, List.of()),
                new ArticleDraft("题", "", "文", "https://example.com/a.png", 0, List.of()),
                new ArticleDraft("题", "", "文", "/media/" + "0".repeat(64), 0, List.of()),
                new ArticleDraft("题", "", "文", "", -1, List.of()),
                new ArticleDraft("题", "", "文", "", 100_000_001, List.of()),
                new ArticleDraft("题", "", "文", "", 0, List.of(1L, 2L, 3L, 4L, 5L, 6L))))
        .allSatisfy(draft ->
            assertThat(publishing.publish(han, draft))
                .isInstanceOf(Publishing.Outcome.Unfit.class));
    assertThat(publishing.publish(han, draft("题", 999_999_999L)))
        .isInstanceOf(Publishing.Outcome.UnknownTag.class);
  }

  @Test
  void a_description_stands_for_itself_or_the_text_does() {
    var own = new ArticleDraft("一", "说明<script>alert(1)</script>", "正文", "", 0, List.of());
    assertThat(article(publish(han, own)).description()).startsWith("说明").doesNotContain("alert");
    var none = new ArticleDraft("二", "", "# 标题\n\n**正**文 [链接](https://a.cn)", "", 0, List.of());
    assertThat(article(publish(han, none)).description()).isEqualTo("标题 正 文 链接");
  }

  @Test
  void pictures_and_covers_are_kept() {
    var cover = picture();
    var shown = picture();
    var draft =
        new ArticleDraft(
            "图",
            "",
            "<p><img src=\"/media/" + shown + ".png\"></p>",
            "http://localhost/media/" + cover + ".png",
            0,
            List.of());
    var id = publish(han, draft);
    assertThat(referrers(cover)).containsExactly("article " + id);
    assertThat(referrers(shown)).containsExactly("article " + id);
    assertThat(article(id).cover()).startsWith("/media/" + cover);
    assertThat(article(id).firstPicture()).contains(shown);
  }

  @Test
  void what_costs_something_shows_no_picture_of_its_text() {
    var content = "<p>开头</p><p><img src=\"/media/" + picture() + ".png\"></p>";
    var id = publish(han, new ArticleDraft("图", "", content, "", 500, List.of()));
    assertThat(article(id).firstPicture()).isNull();
  }

  @Test
  void an_edit_changes_what_it_names_and_the_version_before_stays() {
    var knots = tag("结");
    var id = publish(han, new ArticleDraft("一", "说明", "正文", "", 500, List.of(knots)));
    var edits = bean(ArticleEdits.class);
    var change = new ArticleChange("一改", "正文改", null, null, null, null);
    assertThat(edits.edit(id, Reader.member(han), change)).isEqualTo(Editing.EDITED);
    assertThat(article(id))
        .extracting(Article::title, Article::content, Article::description, Article::priceFen)
        .containsExactly("一改", "正文改", "说明", 500L);
    assertThat(article(id).tags()).containsExactly(knots);
    assertThat(edits.edit(id, mei, change)).isEqualTo(Editing.NOT_ALLOWED);
    assertThat(edits.edit(999_999_999, mei, change)).isEqualTo(Editing.NO_SUCH_CONTENT);
    var unfit = new ArticleChange(" ", null, null, null, null, null);
    assertThat(edits.edit(id, Reader.member(han), unfit)).isEqualTo(Editing.UNFIT);
    var before = bean(ArticleRevisions.class).of(article(id), Reader.member(han), 0, 10);
    assertThat(before).extracting(Revision::title).containsExactly("一");
  }

  @Test
  void sensitive_words_wait_for_an_administrator() {
    Press.forbidAWord();
    var id = publish(han, "谈" + Press.FORBIDDEN);
    assertThat(articles.find(id, mei)).isEmpty();
    assertThat(articles.find(id, Reader.member(han)).orElseThrow().state())
        .isEqualTo(State.WAITING);
    var subject = Subjects.article(id);
    assertThat(bean(Verdicts.class).clear(1, subject)).isEqualTo(Transition.DONE);
    assertThat(articles.find(id, mei)).isPresent();
    assertThat(bean(Verdicts.class).uphold(1, subject)).isEqualTo(Transition.DONE);
    assertThat(articles.find(id, mei)).isEmpty();
    assertThat(ids(articles.by(han, Reader.member(han), 0, 10))).doesNotContain(id);
  }

  @Test
  void similar_articles_share_a_tag() {
    var knots = tag("结");
    var ropes = tag("绳");
    var first = publish(han, "一", knots);
    var second = publish(han, "二", knots, ropes);
    var third = publish(han, "三", ropes);
    assertThat(ids(feed.similar(second, 3))).containsExactly(third, first);
    assertThat(ids(feed.similar(first, 3))).containsExactly(second);
  }
}
