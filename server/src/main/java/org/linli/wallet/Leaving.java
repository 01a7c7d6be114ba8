package org.linli.wallet;

import org.linli.identity.ErasureListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the money and the ledger of an account that is erased, and forgets what its owner called
 * his requests. What he asked to take out is still paid or refused.
 */
@Component
class Leaving implements ErasureListener {
  private final JdbcClient jdbc;

  Leaving(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void erased(long account) {
    jdbc.sql("update wallet.top_up set request = null, pay_url = null where account_id = :account")
        .param("account", account)
        .update();
    jdbc.sql("update wallet.withdrawal set request = null where account_id = :account")
        .param("account", account)
        .update();
  }
}
