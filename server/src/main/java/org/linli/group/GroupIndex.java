package org.linli.group;

import java.util.Collection;
import java.util.List;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The groups that everybody finds, for whoever wants to know them. */
@Repository
public class GroupIndex {
  private final JdbcClient jdbc;

  GroupIndex(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of these that everybody finds, in no order. */
  public List<ChatGroup> byIds(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc
            .sql(ChatRow.SELECT + "where g.id in (:ids) and g.listed and g.open")
            .param("ids", ids)
            .query(RecordRows.of(ChatRow.class))
            .list()
            .stream()
            .map(ChatRow::group)
            .toList();
  }

  /** So many of the ids above this one, whatever has become of the groups. */
  public List<Long> after(long id, int most) {
    return jdbc.sql("select id from \"group\".chat where id > :id order by id limit :most")
        .param("id", id)
        .param("most", most)
        .query(Long.class)
        .list();
  }

  /** How many there are in all. */
  public long count() {
    return jdbc.sql("select count(*) from \"group\".chat").query(Long.class).single();
  }
}
