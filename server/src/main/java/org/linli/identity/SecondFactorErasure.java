package org.linli.identity;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Forgets an account's second factor, and the passwords that apps have because of it. */
@Repository
class SecondFactorErasure implements ErasureListener {
  private static final List<String> ALL =
      List.of(
          "delete from identity.authenticator where account_id = :account",
          "delete from identity.recovery_code where account_id = :account",
          "delete from identity.app_password where account_id = :account");
  private final JdbcClient jdbc;

  SecondFactorErasure(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void erased(long account) {
    ALL.forEach(sql -> jdbc.sql(sql).param("account", account).update());
  }
}
