package org.linli.wallet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Recomputes all balances and all sealed days; it repairs nothing. */
@Repository
public class LedgerAudit {
  private static final int MOST = 100;
  private final JdbcClient jdbc;
  private final LedgerDays days;
  private final Digests digests;

  LedgerAudit(JdbcClient jdbc, LedgerDays days, Digests digests) {
    this.jdbc = jdbc;
    this.days = days;
    this.digests = digests;
  }

  /** Whatever is wrong, a sentence each; nothing when the ledger is right. */
  public List<String> findings() {
    var found = new ArrayList<String>();
    found.addAll(drifted());
    found.addAll(unheld());
    var platform = sum("platform/%");
    if (platform < 0) {
      found.add("The platform has " + platform + " fen.");
    }
    var all = sum("%");
    if (all != 0) {
      found.add("All purses together hold " + all + " fen and not 0.");
    }
    found.addAll(broken());
    return found;
  }

  private List<String> drifted() {
    return jdbc.sql(
            """
            select owner || ' holds ' || sum(balance) || ' fen and its transfers say '
              || sum(moved) || '.'
            from (
              select owner, balance, 0 as moved from wallet.purse
              union all
              select payer, 0, -sum(fen) from wallet.transfer group by payer
              union all
              select payee, 0, sum(fen) from wallet.transfer group by payee) as part
            group by owner
            having sum(balance) <> sum(moved)
            order by owner
            limit :most
            """)
        .param("most", MOST)
        .query(String.class)
        .list();
  }

  private List<String> unheld() {
    return jdbc.sql(
            """
            select 'Withdrawal ' || id || ' waits for ' || fen || ' fen, and '
              || coalesce(balance, 0) || ' are held.'
            from wallet.withdrawal left join wallet.purse on owner = 'holding/withdrawal/' || id
            where state = 'WAITING' and balance is distinct from fen
            order by id
            limit :most
            """)
        .param("most", MOST)
        .query(String.class)
        .list();
  }

  private long sum(String owners) {
    return jdbc.sql("select coalesce(sum(balance), 0) from wallet.purse where owner like :owners")
        .param("owners", owners)
        .query(Long.class)
        .single();
  }

  private List<String> broken() {
    var found = new ArrayList<String>();
    var previous = LedgerDay.BEGINNING;
    var piece = days.after(LocalDate.EPOCH, MOST);
    while (!piece.isEmpty()) {
      for (var day : piece) {
        var right =
            day.previous().equals(previous)
                && day.computed(digests.of(day.day())).equals(day.hash());
        if (!right) {
          found.add("The day " + day.day() + " is not what was sealed.");
        }
        previous = day.hash();
      }
      piece = days.after(piece.getLast().day(), MOST);
    }
    return found;
  }
}
