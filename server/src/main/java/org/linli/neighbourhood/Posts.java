package org.linli.neighbourhood;

import java.util.List;
import java.util.Optional;
import org.linli.identity.Reader;
import org.linli.moderation.ContentLine;
import org.linli.moderation.ContentQuery;
import org.linli.platform.Bounded;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Posts, wherever they are. One without a place is its author's alone. */
@Repository
public class Posts {
  private final JdbcClient jdbc;

  Posts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The post if this reader may see it; administrators also see what is gone. */
  public Optional<Post> find(long id, Reader reader) {
    return jdbc.sql(
            PostRow.COLUMNS
                + " from neighbourhood.post p "
                + PostRow.CARDS
                + """
                where p.id = :id
                  and (:administrator
                    or p.state = 'NORMAL' and p.cell is not null
                    or p.account_id = :reader and p.state <> 'REMOVED' and not p.deleted)
                """)
        .param("id", id)
        .param("administrator", reader.administrator())
        .param("reader", reader.account())
        .query(RecordRows.of(PostRow.class))
        .optional()
        .map(PostRow::post);
  }

  /** All of an author as he sees them, the newest first. */
  public List<Post> of(long author, long offset, int limit) {
    return jdbc
        .sql(
            Bounded.list(
                PostRow.COLUMNS
                    + " from neighbourhood.post p "
                    + PostRow.CARDS
                    + """
                    where p.account_id = :author and p.state <> 'REMOVED' and not p.deleted
                    order by p.id desc
                    offset :offset limit :limit
                    """))
        .param("author", author)
        .param("offset", offset)
        .param("limit", limit)
        .query(RecordRows.of(PostRow.class))
        .list()
        .stream()
        .map(PostRow::post)
        .toList();
  }

  /** So many with ids below this one that fit, as the back office lists them. */
  public List<ContentLine> lines(ContentQuery query, long before, int limit) {
    return jdbc.sql(
            """
            select c.id, 'POST' as kind, '' as title, left(c.content, 300) as begin,
                   c.account_id, m.nickname as author, false as anonymous,
                   case when c.reported and c.state = 'NORMAL' then 'REPORTED' else c.state end
                     as state, c.created_at
            from neighbourhood.post c join identity.member_card m on m.id = c.account_id
            """
                + query.where("c.content"))
        .params(query.values(before, limit))
        .query(RecordRows.of(ContentLine.class))
        .list();
  }
}
