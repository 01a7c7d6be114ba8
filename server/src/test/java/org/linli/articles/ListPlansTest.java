package org.linli.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.Explained;
import org.linli.OwnServer;
import org.linli.RunningServer;
import org.linli.identity.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With some thousand rows every list is found by an index in its own order. */
@OwnServer
class ListPlansTest {
  private static final RunningServer SERVER = RunningServer.own(Map.of());
  private static final JdbcClient JDBC = SERVER.bean(JdbcClient.class);
  private static final String SCANNED = "Seq Scan on (?!account|login_name)";
  private static final Explained EXPLAINED = new Explained(SERVER.bean(DataSource.class));
  private static final Reader READER = Reader.member(7);

  @BeforeAll
  static void a_school_has_written_for_years() {
    for (var sql :
        List.of(
            """
            insert into identity.account (nickname, level, user_group, created_at)
            select 'n' || n, 1, 1, now() from generate_series(1, 500) n
            """,
            """
            insert into articles.article
              (account_id, editor_id, title, description, summary, content, beginning, cover,
               price_fen, state, reported, created_at, edited_at, reading_seconds)
            select 1 + n % 500, 1, 't' || n, '', 's', repeat('c', 300), 'b', '',
                   case when n % 40 = 0 then 100 else 0 end,
                   case when n % 50 = 0 then 'WAITING' when n % 51 = 0 then 'REMOVED'
                     else 'NORMAL' end,
                   n % 70 = 0, timestamptz '2026-01-01' + n * interval '1 hour',
                   timestamptz '2026-01-01', 1
            from generate_series(1, 8000) n
            """,
            """
            insert into articles.article_tag (article_id, tag_id, place, shown, published_at)
            select id, 1 + id % 40, 0, true, created_at from articles.article
            """,
            """
            insert into articles.mark (account_id, kind, article_id, marked_at)
            select 1 + id % 500, kind, id, created_at
            from articles.article, unnest(array['COLLECTED', 'READ']) kind
            """,
            """
            insert into articles.comment (article_id, account_id, content, state, created_at)
            select 1 + n % 2000, 1 + n % 500, 'c', 'NORMAL',
                   timestamptz '2026-01-01' + n * interval '1 hour'
            from generate_series(1, 12000) n
            """,
            """
            insert into articles.article_revision
              (article_id, editor_id, title, content, written_at)
            select id, 1, 't', 'c', created_at from articles.article
            """,
            """
            insert into articles.draft
              (account_id, title, description, content, cover, price_fen, saved_at, publish_at)
            select 1 + n % 500, 't', '', 'c', '', 0, timestamptz '2026-01-01' + n * interval '1 hour',
                   case when n % 9 = 0 then timestamptz '2036-01-01' end
            from generate_series(1, 6000) n
            """,
            """
            insert into articles.series
              (account_id, title, description, cover, created_at, edited_at)
            select 1 + n % 500, 't', '', '', timestamptz '2026-01-01' + n * interval '1 hour', now()
            from generate_series(1, 2000) n
            """,
            """
            insert into articles.series_article (series_id, place, article_id)
            select 1 + n % 2000, n, 1 + n % 7919 from generate_series(1, 12000) n
            """,
            "analyze identity.account, articles.article, articles.article_tag, articles.mark,"
                + " articles.comment, articles.article_revision, articles.draft, articles.series,"
                + " articles.series_article")) {
      JDBC.sql(sql).update();
    }
  }

  @AfterAll
  static void leave() {
    SERVER.close();
  }

  private static void assertFinds(Runnable list, String index) {
    EXPLAINED.plan();
    list.run();
    assertThat(EXPLAINED.plan()).contains(index).doesNotContainPattern(SCANNED);
  }

  @Test
  void what_everybody_sees_is_found_by_an_index() {
    var feed = new ArticleFeed(EXPLAINED.client());
    assertFinds(() -> feed.newest(12, 6), "article_created_at_id_idx");
    assertFinds(() -> feed.priced(true, 0, 6), "article_priced_created_at_id_idx");
    assertFinds(() -> feed.tagged(List.of(7L, 8L), 12, 6), "article_tag_tag_id_published_at");
    assertFinds(() -> feed.similar(7, 3), "article_tag_tag_id_published_at");
  }

  @Test
  void the_desk_is_found_by_an_index() {
    var desk = new ArticleDesk(EXPLAINED.client());
    assertFinds(() -> desk.all(12, 6), "article_created_at_id_idx");
    assertFinds(() -> desk.checking(0, 6), "article_created_at_id_idx");
    assertFinds(() -> desk.normal(0, 6), "article_");
    assertFinds(() -> desk.removed(0, 6), "article_state_created_at_id_idx");
  }

  @Test
  void what_belongs_to_a_member_or_an_article_is_found_by_an_index() {
    var client = EXPLAINED.client();
    var articles = new Articles(client);
    assertFinds(() -> articles.by(7, READER, 0, 6), "article_account_id_created_at_id_idx");
    assertFinds(() -> articles.collectedBy(7, 0, 6), "mark_");
    assertFinds(() -> articles.find(7, READER), "article_pkey");
    assertFinds(() -> articles.byIds(List.of(7L, 8L), READER), "article_pkey");
    assertFinds(
        () -> new ArticleComments(client).below(7, READER, 0, 6),
        "comment_article_id_created_at_id_idx");
    assertFinds(
        () -> new ArticleMarks(client, null, null).among(7, ArticleMark.READ, List.of(7L, 8L)),
        "mark_");
    assertFinds(() -> new DraftRows(client).due(Instant.now()), "draft_publish_at_id_idx");
    assertFinds(
        () -> new SavedDrafts(null, client, null, null).of(7, 0, 6),
        "draft_account_id_saved_at_id_idx");
  }

  @Test
  void series_are_found_by_an_index() {
    var shelf = new SeriesShelf(EXPLAINED.client());
    assertFinds(() -> shelf.newest(READER, 0, 6), "series_created_at_id_idx");
    assertFinds(() -> shelf.find(7, READER), "series_pkey");
    assertFinds(() -> shelf.articlesOf(7), "series_article_series_id_place_idx");
  }
}
