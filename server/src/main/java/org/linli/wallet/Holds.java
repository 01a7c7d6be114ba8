package org.linli.wallet;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is held until it is decided who gets it. */
@Repository
public class Holds {
  private final JdbcClient jdbc;

  Holds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All that is held for things of a kind. */
  public record Sum(String what, long things, long fen) {}

  /** By what it is held for. */
  public List<Sum> sums() {
    return jdbc.sql(
            """
            select split_part(owner, '/', 2) as what, count(*) as things, sum(balance) as fen
            from wallet.purse
            where owner like 'holding/%' and balance > 0
            group by 1
            order by 1
            """)
        .query(Sum.class)
        .list();
  }
}
