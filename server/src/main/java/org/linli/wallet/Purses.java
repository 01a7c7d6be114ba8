package org.linli.wallet;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that hold balances. */
@Repository
class Purses {
  private final JdbcClient jdbc;

  Purses(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(String owner, long balance) {}

  /** Locks them, made where they are not yet, in the order in which everybody does. */
  Map<String, Long> hold(SortedSet<String> owners) {
    var names = owners.toArray(String[]::new);
    jdbc.sql(
            """
            insert into wallet.purse (owner)
            select owner from unnest(:owners::text[]) as wanted (owner)
            on conflict do nothing
            """)
        .param("owners", names)
        .update();
    return jdbc
        .sql(
            """
            select owner, balance from wallet.purse
            where owner = any(:owners::text[])
            order by owner
            for no key update
            """)
        .param("owners", names)
        .query(Row.class)
        .list()
        .stream()
        .collect(Collectors.toMap(Row::owner, Row::balance));
  }

  void change(Map<String, Long> changes) {
    var owners = List.copyOf(changes.keySet());
    jdbc.sql(
            """
            update wallet.purse set balance = balance + change.fen
            from unnest(:owners::text[], :fen::bigint[]) as change (owner, fen)
            where purse.owner = change.owner
            """)
        .param("owners", owners.toArray(String[]::new))
        .param("fen", owners.stream().map(changes::get).toArray(Long[]::new))
        .update();
  }

  long balance(List<String> owners) {
    return jdbc.sql(
            """
            select coalesce(sum(balance), 0) from wallet.purse
            where owner = any(:owners::text[])
            """)
        .param("owners", owners.toArray(String[]::new))
        .query(Long.class)
        .single();
  }
}
