package org.linli.group;

import java.util.List;
import java.util.Optional;
import org.linli.moderation.ContentLine;
import org.linli.moderation.ContentQuery;
import org.linli.platform.Bounded;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said in groups in whatever state, for who has to look at a part of it. */
@Repository
public class MessageContext {
  private final JdbcClient jdbc;

  MessageContext(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The message itself. */
  public Optional<GroupMessage> find(long id) {
    return jdbc.sql(MessageRow.SELECT + "where s.id = :id")
        .param("id", id)
        .query(RecordRows.of(MessageRow.class))
        .optional()
        .map(MessageRow::message);
  }

  /** A few that were said before it, the oldest first. */
  public List<GroupMessage> before(GroupMessage message, int few) {
    return read(jdbc, message.groupId(), "s.id < :id", "desc", message.id(), few).reversed();
  }

  /** A few that were said after it. */
  public List<GroupMessage> after(GroupMessage message, int few) {
    return read(jdbc, message.groupId(), "s.id > :id", "asc", message.id(), few);
  }

  /** So many of an author's with ids below this one that not everybody in the group sees. */
  public List<ContentLine> lines(ContentQuery query, long before, int limit) {
    return jdbc.sql(
            """
            select c.id, 'GROUP_MESSAGE' as kind, '' as title, left(c.content, 300) as begin,
                   c.account_id, m.nickname as author, false as anonymous,
                   case when c.reported and c.state = 'NORMAL' then 'REPORTED' else c.state end
                     as state, c.created_at
            from "group".message c join identity.member_card m on m.id = c.account_id
            """
                + query.where("c.content"))
        .params(query.values(before, limit))
        .query(RecordRows.of(ContentLine.class))
        .list();
  }

  static List<GroupMessage> read(
      JdbcClient jdbc, long group, String which, String order, long id, int limit) {
    return jdbc
        .sql(
            Bounded.list(
                MessageRow.SELECT
                    + "where s.group_id = :group and "
                    + which
                    + " order by s.id "
                    + order
                    + " limit :limit"))
        .param("group", group)
        .param("id", id)
        .param("limit", limit)
        .query(RecordRows.of(MessageRow.class))
        .list()
        .stream()
        .map(MessageRow::message)
        .toList();
  }
}
