package org.linli.wallet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Statements of members' months, which are those of Asia/Shanghai. */
@Repository
public class Statements {
  private final JdbcClient jdbc;

  Statements(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All of a month as the transfers have it, whatever the purse says. */
  public Statement of(long account, YearMonth month) {
    var owner = Owners.all(new Purse.OfMember(account)).getFirst();
    return new Statement(before(owner, month.atDay(1)), payments(owner, month));
  }

  private long before(String owner, LocalDate day) {
    return jdbc.sql(
            """
            select coalesce(sum(case payee when :owner then fen else -fen end), 0)
            from wallet.transfer
            where (payer = :owner or payee = :owner) and at < :beginning
            """)
        .param("owner", owner)
        .param("beginning", DayBounds.from(day))
        .query(Long.class)
        .single();
  }

  private List<Payment> payments(String owner, YearMonth month) {
    return jdbc.sql(
            """
            select id, case payee when :owner then fen else -fen end as fen,
              case payee when :owner then earned else spent end as type, about, at
            from wallet.transfer
            where (payer = :owner or payee = :owner) and at >= :from and at < :until
            order by at, id
            """)
        .param("owner", owner)
        .param("from", DayBounds.from(month.atDay(1)))
        .param("until", DayBounds.from(month.plusMonths(1).atDay(1)))
        .query(Payment.class)
        .list();
  }
}
