package org.linli.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.linli.platform.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Passwords that the server makes, one for each app; random, so a plain seal keeps them. */
@Repository
class AppPasswords {
  private static final int MOST = 20;
  private static final int RANDOM = 14;
  private final JdbcClient jdbc;
  private final SecretKey key;
  private final Clock clock;

  AppPasswords(JdbcClient jdbc, SecretKey key, Clock clock) {
    this.jdbc = jdbc;
    this.key = key;
    this.clock = clock;
  }

  /** A new one, told nowhere else; every app takes its 16 letters and digits. */
  String make(long account, String name) {
    var password = "L" + Scrambled.letters(RANDOM) + "7";
    jdbc.sql(
            """
            insert into identity.app_password (account_id, name, proof, made_at)
            values (:account, :name, :proof, :now)
            """)
        .param("account", account)
        .param("name", name)
        .param("proof", proof(account, password))
        .param("now", Timestamp.from(clock.instant()))
        .update();
    return password;
  }

  boolean full(long account) {
    return of(account).size() >= MOST;
  }

  /** Which of them it is; notes that it was used. */
  Optional<Long> use(long account, String password) {
    return jdbc.sql(
            """
            update identity.app_password set used_at = :now
            where account_id = :account and proof = :proof
            returning id
            """)
        .param("account", account)
        .param("proof", proof(account, password))
        .param("now", Timestamp.from(clock.instant()))
        .query(Long.class)
        .optional();
  }

  /** Keeps it until the transaction ends; false when it was taken back. */
  boolean hold(long id) {
    return jdbc.sql("select id from identity.app_password where id = :id for key share")
        .param("id", id)
        .query(Long.class)
        .optional()
        .isPresent();
  }

  List<AppPassword> of(long account) {
    return jdbc.sql(
            """
            select id, name, made_at, used_at from identity.app_password
            where account_id = :account
            order by id
            """)
        .param("account", account)
        .query(AppPassword.class)
        .list();
  }

  void end(long account, long id) {
    jdbc.sql("delete from identity.app_password where account_id = :account and id = :id")
        .param("account", account)
        .param("id", id)
        .update();
  }

  private byte[] proof(long account, String password) {
    return key.seal("app password", account + " " + password);
  }
}
