package org.linli.catalogue;

import java.sql.Timestamp;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes behaviours in the order of their members, so that nobody waits in a circle. */
@Repository
class BehaviourRows {
  private final JdbcClient jdbc;

  BehaviourRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The same within the hour stays one behaviour, at the later of its times. */
  void note(List<Behaviour> behaviours) {
    jdbc.sql(
            """
            insert into catalogue.behaviour as old
              (account_id, item, kind, occasion, happened_at)
            select account_id, item, kind, occasion, max(happened_at)
            from unnest(:accounts::bigint[], :items::bigint[], :kinds::smallint[],
                        :occasions::bigint[], :times::timestamptz[])
              as noted (account_id, item, kind, occasion, happened_at)
            group by account_id, item, kind, occasion
            order by account_id, item, kind, occasion
            on conflict (account_id, item, kind, occasion) do update
            set happened_at = excluded.happened_at
            where old.happened_at < excluded.happened_at
            """)
        .param("accounts", numbers(behaviours, Behaviour::account))
        .param("items", numbers(behaviours, Behaviour::item))
        .param("kinds", numbers(behaviours, each -> (long) each.kind().number()))
        .param("occasions", numbers(behaviours, Behaviour::occasion))
        .param(
            "times",
            behaviours.stream().map(each -> Timestamp.from(each.at())).toArray(Timestamp[]::new))
        .update();
  }

  void forget(long account) {
    jdbc.sql("delete from catalogue.behaviour where account_id = :account")
        .param("account", account)
        .update();
  }

  private static Long[] numbers(List<Behaviour> behaviours, Function<Behaviour, Long> part) {
    return behaviours.stream().map(part).toArray(Long[]::new);
  }
}
