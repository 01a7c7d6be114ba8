package org.linli.group;

import java.util.List;
import java.util.Optional;
import org.linli.platform.Bounded;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reading what everybody may know of groups. */
@Repository
public class ChatGroups {
  private final JdbcClient jdbc;

  ChatGroups(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The group, if it is open. */
  public Optional<ChatGroup> find(long id) {
    return jdbc.sql(ChatRow.SELECT + "where g.id = :id and g.open")
        .param("id", id)
        .query(RecordRows.of(ChatRow.class))
        .optional()
        .map(ChatRow::group);
  }

  /** Those that everybody finds and whose names begin so, the newest first. */
  public List<ChatGroup> listed(String begin, long offset, int limit) {
    var named = begin.isEmpty() ? "" : "and lower(left(g.name, 50)) like lower(:prefix) ";
    return jdbc
        .sql(
            Bounded.list(
                ChatRow.SELECT
                    + "where g.listed and g.open "
                    + named
                    + "order by g.created_at desc, g.id desc offset :offset limit :limit"))
        .param("prefix", prefix(begin))
        .param("offset", offset)
        .param("limit", limit)
        .query(RecordRows.of(ChatRow.class))
        .list()
        .stream()
        .map(ChatRow::group)
        .toList();
  }

  private static String prefix(String begin) {
    var end = Math.min(50, begin.codePointCount(0, begin.length()));
    return begin.substring(0, begin.offsetByCodePoints(0, end)).replaceAll("[\\\\%_]", "\\\\$0")
        + '%';
  }
}
