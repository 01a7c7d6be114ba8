package org.linli.platform;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Counting anew while nobody else can count. */
@Repository
public class Recounts {
  private static final Logger log = LoggerFactory.getLogger(Recounts.class);
  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;

  Recounts(JdbcClient jdbc, TransactionTemplate transactions) {
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  /** Repairs whatever drifted, and tells of it. */
  public void check(List<Recount> recounts) {
    for (var recount : recounts) {
      for (var key : drifted(recount)) {
        if (repair(recount, key)) {
          log.warn("The counters in {} {} had drifted and are repaired", recount.table(), key);
        }
      }
    }
  }

  /** The keys whose counters do not say what a recount says. */
  public List<Long> drifted(Recount recount) {
    return jdbc.sql(recount.drifted()).query(Long.class).list();
  }

  /** Holds, then counts; true when something was wrong. */
  public boolean repair(Recount recount, long key) {
    return transactions.execute(_ -> {
      recount.holds().forEach(hold -> jdbc.sql(hold).param("key", key).query(Long.class).list());
      return jdbc.sql(recount.repair()).param("key", key).update() > 0;
    });
  }
}
