package org.linli.care;

import org.linli.identity.Erasure;
import org.linli.identity.ErasureListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Unbinds an account that is erased, and keeps that somebody was on it without saying who. */
@Component
class Leaving implements ErasureListener {
  private final JdbcClient jdbc;

  Leaving(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void erased(long account) {
    jdbc.sql("delete from care.binding where account_id = :account")
        .param("account", account)
        .update();
    jdbc.sql("delete from care.carer where account_id = :account")
        .param("account", account)
        .update();
    jdbc.sql("delete from care.reading where account_id = :account")
        .param("account", account)
        .update();
    jdbc.sql("update care.acknowledgement set name = :nobody where account_id = :account")
        .param("nobody", Erasure.NICKNAME)
        .param("account", account)
        .update();
  }
}
