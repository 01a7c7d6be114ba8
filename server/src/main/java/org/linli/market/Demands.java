package org.linli.market;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.linli.identity.Reader;
import org.linli.platform.Bounded;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reading single demands, and those of a member. */
@Repository
public class Demands {
  private static final String VISIBLE =
      """
      (d.state = 'NORMAL'
        or d.state = 'WAITING' and d.account_id = :reader
        or :administrator)
      """;
  private final JdbcClient jdbc;

  Demands(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The demand, if this reader may see it. */
  public Optional<Demand> find(long id, Reader reader) {
    return read(DemandRow.SELECT + "where d.id = :id and " + VISIBLE, reader)
        .param("id", id)
        .query(RecordRows.of(DemandRow.class))
        .optional()
        .map(DemandRow::demand);
  }

  /** Those of these demands that the reader may see, in no order. */
  public List<Demand> byIds(Collection<Long> ids, Reader reader) {
    return ids.isEmpty()
        ? List.of()
        : list(
            read(DemandRow.SELECT + "where d.id in (:ids) and " + VISIBLE, reader)
                .param("ids", ids));
  }

  /** What a member wants done, newest first. */
  public List<Demand> by(long author, Reader reader, long offset, int limit) {
    var posted =
        """
        where d.account_id = :author and d.state <> 'REMOVED' and
        """
            + VISIBLE
            + "order by d.created_at desc, d.id desc offset :offset limit :limit";
    return list(
        read(Bounded.list(DemandRow.SELECT + posted), reader)
            .param("author", author)
            .param("offset", offset)
            .param("limit", limit));
  }

  private JdbcClient.StatementSpec read(String sql, Reader reader) {
    return jdbc.sql(sql)
        .param("reader", reader.account())
        .param("administrator", reader.administrator());
  }

  private static List<Demand> list(JdbcClient.StatementSpec statement) {
    return statement.query(RecordRows.of(DemandRow.class)).list().stream()
        .map(DemandRow::demand)
        .toList();
  }
}
