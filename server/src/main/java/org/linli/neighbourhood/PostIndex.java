package org.linli.neighbourhood;

import java.util.Collection;
import java.util.List;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The posts that all neighbours see, for whoever wants to know them. */
@Repository
public class PostIndex {
  private final JdbcClient jdbc;

  PostIndex(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of these that neighbours see, in no order. */
  public List<Post> byIds(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc
            .sql(
                PostRow.COLUMNS
                    + " from neighbourhood.post p "
                    + PostRow.CARDS
                    + "where p.id in (:ids) and p.state = 'NORMAL' and p.cell is not null")
            .param("ids", ids)
            .query(RecordRows.of(PostRow.class))
            .list()
            .stream()
            .map(PostRow::post)
            .toList();
  }

  /** So many of the ids above this one, whatever has become of the posts. */
  public List<Long> after(long id, int most) {
    return jdbc.sql("select id from neighbourhood.post where id > :id order by id limit :most")
        .param("id", id)
        .param("most", most)
        .query(Long.class)
        .list();
  }

  /** How many there are in all. */
  public long count() {
    return jdbc.sql("select count(*) from neighbourhood.post").query(Long.class).single();
  }
}
