package org.linli.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.linli.articles.Press.bean;
import static org.linli.articles.Press.draft;
import static org.linli.articles.Press.picture;
import static org.linli.articles.Press.referrers;
import static org.linli.articles.Press.somebody;
import static org.linli.articles.Press.writer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.identity.Reader;
import org.linli.identity.UserGroup;
import org.springframework.jdbc.core.simple.JdbcClient;

class DraftsTest {
  private final SavedDrafts drafts = bean(SavedDrafts.class);
  private final DraftPublishing publishing = bean(DraftPublishing.class);
  private final long han = writer("韩");
  private final long mei = somebody("梅");

  private long save(ArticleDraft draft) {
    return ((SavedDrafts.Saving.Saved) drafts.save(han, draft)).draftId();
  }

  private List<String> published() {
    return bean(Articles.class).by(han, Reader.STRANGER, 0, 10).stream()
        .map(Article::title)
        .toList();
  }

  @Test
  void only_its_author_sees_and_changes_a_draft() {
    var id = save(draft("未完"));
    assertThat(drafts.find(han, id).orElseThrow().article().title()).isEqualTo("未完");
    assertThat(drafts.find(mei, id)).isEmpty();
    assertThat(drafts.of(mei, 0, 10)).isEmpty();
    assertThat(drafts.save(mei, id, draft("改"))).isInstanceOf(SavedDrafts.Saving.NoSuchDraft.class);
    assertThat(drafts.delete(mei, id)).isFalse();
    assertThat(publishing.publish(mei, id)).isEmpty();
    assertThat(drafts.delete(han, id)).isTrue();
    assertThat(drafts.of(han, 0, 10)).isEmpty();
  }

  @Test
  void a_draft_need_not_be_complete_to_be_kept_but_to_be_published() {
    var id = save(new ArticleDraft("", "", "", "", 0, List.of()));
    assertThat(publishing.publish(han, id)).get().isInstanceOf(Publishing.Outcome.Unfit.class);
    assertThat(publishing.plan(han, id, Instant.now())).isEqualTo(DraftPublishing.Planning.UNFIT);
    assertThat(drafts.save(han, id, draft("完"))).isInstanceOf(SavedDrafts.Saving.Saved.class);
    assertThat(publishing.publish(han, id)).get().isInstanceOf(Publishing.Outcome.Published.class);
    assertThat(drafts.of(han, 0, 10)).isEmpty();
    assertThat(published()).containsExactly("完");
  }

  @Test
  void a_planned_article_appears_at_its_time_and_not_before() {
    var now = Press.SERVER.clock().instant();
    var later = save(draft("明天"));
    var due = save(draft("现在"));
    assertThat(publishing.plan(han, later, now.plus(Duration.ofDays(1))))
        .isEqualTo(DraftPublishing.Planning.PLANNED);
    assertThat(publishing.plan(han, due, now.plus(Duration.ofDays(400))))
        .isEqualTo(DraftPublishing.Planning.UNFIT);
    assertThat(publishing.plan(han, due, now.minusSeconds(1)))
        .isEqualTo(DraftPublishing.Planning.PLANNED);
    await().untilAsserted(() -> assertThat(published()).containsExactly("现在"));
    assertThat(drafts.of(han, 0, 10)).extracting(SavedDraft::id).containsExactly(later);
    assertThat(publishing.cancel(han, later)).isTrue();
    assertThat(drafts.find(han, later).orElseThrow().publishAt()).isNull();
  }

  @Test
  void what_cannot_be_published_by_then_stays_a_draft() {
    var id = save(draft("迟"));
    publishing.plan(han, id, Press.SERVER.clock().instant().plus(Duration.ofDays(1)));
    Press.group(han, UserGroup.MEMBER);
    bean(JdbcClient.class)
        .sql("update articles.draft set publish_at = '2020-01-01Z' where id = :id")
        .param("id", id)
        .update();
    await()
        .untilAsserted(() -> assertThat(drafts.find(han, id).orElseThrow().publishAt()).isNull());
    assertThat(published()).isEmpty();
  }

  @Test
  void what_fails_is_put_off_and_keeps_nobody_waiting() {
    var jdbc = bean(JdbcClient.class);
    var soon = Press.SERVER.clock().instant().minusSeconds(60);
    jdbc.sql(
            """
            create function articles.fail() returns trigger language plpgsql as
            $$ begin raise 'no room'; end $$;
            create trigger fail before insert on articles.article
            for each row when (new.title = '坏的') execute function articles.fail()
            """)
        .update();
    try {
      var bad = save(draft("坏的"));
      publishing.plan(han, bad, soon);
      publishing.plan(han, save(draft("好的")), soon.plusSeconds(1));
      await().untilAsserted(() -> assertThat(published()).containsExactly("好的"));
      assertThat(drafts.find(han, bad).orElseThrow().publishAt())
          .isAfter(soon.plus(Duration.ofMinutes(10)));
    } finally {
      jdbc.sql("drop function articles.fail cascade").update();
    }
  }

  @Test
  void nobody_keeps_more_than_a_hundred_drafts() {
    for (var i = 0; i < 100; i++) {
      save(draft("稿" + i));
    }
    assertThat(drafts.save(han, draft("多"))).isInstanceOf(SavedDrafts.Saving.TooMany.class);
  }

  @Test
  void pictures_are_kept_as_long_as_a_draft_shows_them() {
    var shown = picture();
    var id = save(new ArticleDraft("图", "", "![图](/media/" + shown + ".png)", "", 0, List.of()));
    assertThat(referrers(shown)).containsExactly("article draft " + id);
    drafts.delete(han, id);
    assertThat(referrers(shown)).isEmpty();
  }
}
