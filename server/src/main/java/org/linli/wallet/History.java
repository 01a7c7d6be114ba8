package org.linli.wallet;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What members paid and received. */
@Repository
public class History {
  private final JdbcClient jdbc;

  History(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A part of a member's payments, newest first. */
  public List<Payment> of(long account, long offset, int limit) {
    return jdbc.sql(
            """
            select id, fen, type, about, at
            from (
              (select id, -fen as fen, spent as type, about, at from wallet.transfer
                where payer = :owner order by at desc, id desc limit :most)
              union all
              (select id, fen, earned, about, at from wallet.transfer
                where payee = :owner order by at desc, id desc limit :most)) as side
            order by at desc, id desc
            offset :offset limit :limit
            """)
        .param("owner", Owners.all(new Purse.OfMember(account)).getFirst())
        .param("most", offset + limit)
        .param("offset", offset)
        .param("limit", limit)
        .query(Payment.class)
        .list();
  }
}
