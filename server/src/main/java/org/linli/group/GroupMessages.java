package org.linli.group;

import java.util.List;
import java.util.Optional;
import org.linli.platform.Bounded;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reading what is said in groups: open to those who belong to one while it is open. */
@Repository
public class GroupMessages {
  private static final String ALLOWED =
      """
      and exists (
        select from "group".member b join "group".chat g on g.id = b.group_id
        where b.group_id = s.group_id and b.account_id = :reader and b.rank <= 2 and g.open)
      """;
  private final JdbcClient jdbc;

  GroupMessages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The last that were said before a message, the oldest of them first. */
  public List<GroupMessage> before(long group, long reader, long id, long offset, int limit) {
    return read(group, reader, "s.id < :id", "s.id desc", id, offset, limit).reversed();
  }

  /** The first that were said after a message. */
  public List<GroupMessage> after(long group, long reader, long id, long offset, int limit) {
    return read(group, reader, "s.id > :id", "s.id", id, offset, limit);
  }

  /** The message if this account reads it. */
  public Optional<GroupMessage> find(long id, long reader) {
    return jdbc.sql(MessageRow.SELECT + "where s.id = :id" + MessageRow.SEEN + ALLOWED)
        .param("id", id)
        .param("reader", reader)
        .query(RecordRows.of(MessageRow.class))
        .optional()
        .map(MessageRow::message);
  }

  /** The message if all of its group read it. */
  public Optional<GroupMessage> shown(long group, long id) {
    return jdbc.sql(
            MessageRow.SELECT
                + """
                where s.group_id = :group and s.id = :id and s.state = 'NORMAL' and not s.withdrawn
                """)
        .param("group", group)
        .param("id", id)
        .query(RecordRows.of(MessageRow.class))
        .optional()
        .map(MessageRow::message);
  }

  private List<GroupMessage> read(
      long group, long reader, String which, String order, long id, long offset, int limit) {
    return jdbc
        .sql(
            Bounded.list(
                MessageRow.SELECT
                    + "where s.group_id = :group and "
                    + which
                    + MessageRow.SEEN
                    + ALLOWED
                    + "order by "
                    + order
                    + " offset :offset limit :limit"))
        .param("group", group)
        .param("reader", reader)
        .param("id", id)
        .param("offset", offset)
        .param("limit", limit)
        .query(RecordRows.of(MessageRow.class))
        .list()
        .stream()
        .map(MessageRow::message)
        .toList();
  }
}
