package org.linli.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The journal of what members do with items. */
@Repository
public class Behaviours {
  private static final int AT_ONCE = 5_000;
  private final JdbcClient jdbc;

  Behaviours(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What the member did last, the newest first. */
  public List<Behaviour> latest(long account, int most) {
    return jdbc.sql(
            """
            select account_id, item, kind, happened_at from catalogue.behaviour
            where account_id = :account
            order by happened_at desc, id desc
            limit :most
            """)
        .param("account", account)
        .param("most", most)
        .query((row, _) -> behaviour(row))
        .list();
  }

  /** Tells everything, member by member, of each the newest first. */
  @Transactional(readOnly = true)
  public void tell(Consumer<Behaviour> listener) {
    jdbc.sql(
            """
            select account_id, item, kind, happened_at from catalogue.behaviour
            order by account_id, happened_at desc, id desc
            """)
        .withFetchSize(AT_ONCE)
        .query(row -> {
          listener.accept(behaviour(row));
        });
  }

  /** The number of the newest; another one means that there is news. */
  public long newest() {
    return jdbc.sql("select coalesce(max(id), 0) from catalogue.behaviour")
        .query(Long.class)
        .single();
  }

  private static Behaviour behaviour(ResultSet row) throws SQLException {
    return new Behaviour(
        row.getLong("account_id"),
        row.getLong("item"),
        BehaviourKind.of(row.getInt("kind")).orElseThrow(),
        row.getTimestamp("happened_at").toInstant());
  }
}
