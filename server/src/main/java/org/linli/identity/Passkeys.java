package org.linli.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The passkeys of members, forgotten with the account. */
@Repository
class Passkeys implements ErasureListener {
  private final JdbcClient jdbc;
  private final Clock clock;

  Passkeys(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<Passkey> of(long account) {
    return jdbc.sql(
            """
            select id, name, made_at, used_at from identity.passkey
            where account_id = :account
            order by id
            """)
        .param("account", account)
        .query(Passkey.class)
        .list();
  }

  List<byte[]> credentials(long account) {
    return jdbc.sql("select credential from identity.passkey where account_id = :account")
        .param("account", account)
        .query(byte[].class)
        .list();
  }

  Optional<KeptPasskey> find(byte[] credential) {
    return jdbc.sql(
            """
            select id, account_id, public_key, counter from identity.passkey
            where credential = :credential
            """)
        .param("credential", credential)
        .query(KeptPasskey.class)
        .optional();
  }

  /** False when it is somebody's already. */
  boolean add(long account, String name, WebAuthn.Made made) {
    return jdbc.sql(
                """
                insert into identity.passkey
                  (account_id, name, credential, public_key, counter, made_at)
                values (:account, :name, :credential, :key, :counter, :now)
                on conflict (credential) do nothing
                """)
            .param("account", account)
            .param("name", name)
            .param("credential", made.credential())
            .param("key", made.publicKey())
            .param("counter", made.counter())
            .param("now", Timestamp.from(clock.instant()))
            .update()
        == 1;
  }

  void used(long id, long counter) {
    jdbc.sql("update identity.passkey set counter = :counter, used_at = :now where id = :id")
        .param("counter", counter)
        .param("now", Timestamp.from(clock.instant()))
        .param("id", id)
        .update();
  }

  void end(long account, long id) {
    jdbc.sql("delete from identity.passkey where account_id = :account and id = :id")
        .param("account", account)
        .param("id", id)
        .update();
  }

  @Override
  public void erased(long account) {
    jdbc.sql("delete from identity.passkey where account_id = :account")
        .param("account", account)
        .update();
  }
}
