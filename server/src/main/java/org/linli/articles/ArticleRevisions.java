package org.linli.articles;

import java.sql.Timestamp;
import java.util.List;
import org.linli.identity.Reader;
import org.linli.media.Revision;
import org.linli.moderation.SensitiveWords;
import org.linli.platform.Bounded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions before the last edits, newest first; those with sensitive words are kept back. */
@Repository
public class ArticleRevisions {
  private final JdbcClient jdbc;
  private final SensitiveWords words;

  ArticleRevisions(JdbcClient jdbc, SensitiveWords words) {
    this.jdbc = jdbc;
    this.words = words;
  }

  /** Of an article, for a reader who sees the whole of it. */
  public List<Revision> of(Article article, Reader reader, long offset, int limit) {
    return article.whole() ? list(article, reader, offset, limit) : List.of();
  }

  void keep(HeldArticle article) {
    jdbc.sql(
            """
            insert into articles.article_revision
              (article_id, editor_id, title, content, written_at)
            values (:article, :editor, :title, :content, :written)
            """)
        .param("article", article.id())
        .param("editor", article.editorId())
        .param("title", article.title())
        .param("content", article.content())
        .param("written", Timestamp.from(article.editedAt()))
        .update();
  }

  private List<Revision> list(Article article, Reader reader, long offset, int limit) {
    var knows = reader.knows(article.author().id());
    return jdbc
        .sql(
            Bounded.list(
                """
                select r.id, octet_length(r.content) as size, r.title, r.content,
                       r.written_at as time, m.nickname
                from articles.article_revision r
                join identity.member_card m on m.id = r.editor_id
                where r.article_id = :article
                order by r.id desc
                offset :offset limit :limit
                """))
        .param("article", article.id())
        .param("offset", offset)
        .param("limit", limit)
        .query(Revision.class)
        .list()
        .stream()
        .filter(revision -> knows || clean(revision))
        .map(Revision::harmless)
        .toList();
  }

  private boolean clean(Revision revision) {
    return !words.in(revision.title()) && !words.in(revision.content());
  }
}
