package org.linli.group;

import java.util.List;
import org.linli.platform.Bounded;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looking for words in the talk of one's own groups; they are in no index. */
@Repository
public class GroupMessageSearch {
  private static final String HOLDING =
      MessageRow.SELECT
          + """
          where (s.group_id, s.id) in (
            select b.group_id, newest.id
            from "group".member b
            join "group".chat g on g.id = b.group_id
            cross join lateral (
              select id from "group".message
              where group_id = b.group_id
              order by id desc
              limit 5000) as newest
            where b.account_id = :reader and b.rank <= 2 and g.open
              and (:group = 0 or b.group_id = :group))
          """
          + MessageRow.SEEN
          + """
          and position(lower(:text) in lower(s.content)) > 0
          order by s.id desc
          offset :offset limit :limit
          """;
  private final JdbcClient jdbc;

  GroupMessageSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Where this stands in the 5,000 newest messages of each group he belongs to, newest first. */
  public List<GroupMessage> holding(long reader, String text, long offset, int limit) {
    return holding(reader, 0, text, offset, limit);
  }

  /** The same of one of his groups; of all where none is named by a 0. */
  public List<GroupMessage> holding(long reader, long group, String text, long offset, int limit) {
    return jdbc
        .sql(Bounded.list(HOLDING))
        .param("reader", reader)
        .param("group", group)
        .param("text", text)
        .param("offset", offset)
        .param("limit", limit)
        .query(RecordRows.of(MessageRow.class))
        .list()
        .stream()
        .map(MessageRow::message)
        .toList();
  }
}
