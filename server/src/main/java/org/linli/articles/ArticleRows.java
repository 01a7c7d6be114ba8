package org.linli.articles;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.linli.moderation.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writing articles. Who changes an article, or what belongs to it, holds it first. */
@Repository
class ArticleRows {
  private final JdbcClient jdbc;

  ArticleRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds an article that waits and has no cover. */
  long add(long account, ArticleDraft draft, Instant now) {
    return text(
            """
            insert into articles.article
              (account_id, editor_id, title, description, summary, content, cleaned, beginning,
               cover, price_fen, state, created_at, edited_at, first_picture, reading_seconds)
            values
              (:editor, :editor, :title, :description, :summary, :content, :cleaned, :beginning,
               '', :price, 'WAITING', :now, :now, :picture, :seconds)
            returning id
            """,
            account,
            draft,
            now)
        .query(Long.class)
        .single();
  }

  void rewrite(long id, long editor, ArticleDraft draft, Instant now) {
    text(
            """
            update articles.article
            set editor_id = :editor, title = :title, description = :description,
                summary = :summary, content = :content, cleaned = :cleaned,
                beginning = :beginning, price_fen = :price, edited_at = :now,
                first_picture = :picture, reading_seconds = :seconds
            where id = :id
            """,
            editor,
            draft,
            now)
        .param("id", id)
        .update();
  }

  void cover(long id, String cover) {
    jdbc.sql("update articles.article set cover = :cover where id = :id")
        .param("cover", cover)
        .param("id", id)
        .update();
  }

  Optional<HeldArticle> hold(long id) {
    return jdbc.sql(
            """
            select id, account_id, editor_id, title, description, content, cover, price_fen,
                   state, rewarded, created_at, edited_at
            from articles.article where id = :id
            for no key update
            """)
        .param("id", id)
        .query(HeldArticle.class)
        .optional();
  }

  /** Puts it into a state; who is shown once has had his reward. */
  void put(long id, State state) {
    jdbc.sql(
            """
            update articles.article
            set state = :state, rewarded = rewarded or :state = 'NORMAL'
            where id = :id
            """)
        .param("state", state.name())
        .param("id", id)
        .update();
  }

  void report(long id, boolean reported) {
    jdbc.sql("update articles.article set reported = :reported where id = :id")
        .param("reported", reported)
        .param("id", id)
        .update();
  }

  private JdbcClient.StatementSpec text(String sql, long editor, ArticleDraft draft, Instant now) {
    var prose = draft.prose();
    return jdbc.sql(sql)
        .param("editor", editor)
        .param("title", draft.title())
        .param("description", draft.description())
        .param("summary", draft.summary())
        .param("content", draft.content())
        .param("cleaned", prose.cleaned().orElse(null))
        .param("beginning", draft.beginning())
        .param("price", draft.priceFen())
        .param("picture", draft.firstPicture().orElse(null))
        .param("seconds", prose.readingSeconds())
        .param("now", Timestamp.from(now));
  }
}
