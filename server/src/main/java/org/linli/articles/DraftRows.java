package org.linli.articles;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.topic.TagList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of drafts. */
@Repository
class DraftRows {
  private final JdbcClient jdbc;

  DraftRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long add(long account, ArticleDraft draft, Instant now) {
    return text(
            """
            insert into articles.draft
              (account_id, title, description, content, cover, tags, price_fen, saved_at)
            values (:account, :title, :description, :content, :cover, :tags, :price, :now)
            returning id
            """,
            account,
            draft,
            now)
        .query(Long.class)
        .single();
  }

  /** False when it is not one of the account's. */
  boolean rewrite(long id, long account, ArticleDraft draft, Instant now) {
    return text(
                """
                update articles.draft
                set title = :title, description = :description, content = :content,
                    cover = :cover, tags = :tags, price_fen = :price, saved_at = :now
                where id = :id and account_id = :account
                """,
                account,
                draft,
                now)
            .param("id", id)
            .update()
        == 1;
  }

  /** The ids of an account's drafts. */
  List<Long> of(long account) {
    return jdbc.sql("select id from articles.draft where account_id = :account order by id")
        .param("account", account)
        .query(Long.class)
        .list();
  }

  Optional<SavedDraft> hold(long id) {
    return jdbc.sql(DraftRow.SELECT + "where id = :id for update")
        .param("id", id)
        .query(DraftRow.class)
        .optional()
        .map(DraftRow::draft);
  }

  /** One that is due, held; those that others hold are passed over. */
  Optional<SavedDraft> due(Instant now) {
    return jdbc.sql(
            DraftRow.SELECT
                + """
                where publish_at <= :now
                order by publish_at, id
                limit 1
                for update skip locked
                """)
        .param("now", Timestamp.from(now))
        .query(DraftRow.class)
        .optional()
        .map(DraftRow::draft);
  }

  /** Sets when it is to be published; null for not at all. */
  void plan(long id, Instant at) {
    jdbc.sql("update articles.draft set publish_at = :at where id = :id")
        .param("at", at == null ? null : Timestamp.from(at))
        .param("id", id)
        .update();
  }

  void delete(long id) {
    jdbc.sql("delete from articles.draft where id = :id").param("id", id).update();
  }

  private JdbcClient.StatementSpec text(String sql, long account, ArticleDraft draft, Instant now) {
    return jdbc.sql(sql)
        .param("account", account)
        .param("title", draft.title())
        .param("description", draft.description())
        .param("content", draft.content())
        .param("cover", draft.cover())
        .param("tags", draft.tags().isEmpty() ? null : TagList.text(draft.tags()))
        .param("price", draft.priceFen())
        .param("now", Timestamp.from(now));
  }
}
