package org.linli.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.linli.platform.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The secrets that members share with their authenticator apps, encrypted. */
@Repository
class Authenticators {
  private static final String PURPOSE = "authenticator";
  private final JdbcClient jdbc;
  private final SecretKey key;
  private final Clock clock;

  Authenticators(JdbcClient jdbc, SecretKey key, Clock clock) {
    this.jdbc = jdbc;
    this.key = key;
    this.clock = clock;
  }

  /** Whether signing in takes a code. */
  boolean isOn(long account) {
    return since(account).isPresent();
  }

  /** Since when signing in takes a code. */
  Optional<Instant> since(long account) {
    return jdbc.sql(
            """
            select confirmed_at from identity.authenticator
            where account_id = :account and confirmed_at is not null
            """)
        .param("account", account)
        .query(Timestamp.class)
        .optional()
        .map(Timestamp::toInstant);
  }

  /** Keeps a secret that counts as soon as a code of it was shown; one that counts stays. */
  void begin(long account, byte[] secret) {
    jdbc.sql(
            """
            insert into identity.authenticator (account_id, secret, begun_at)
            values (:account, :secret, :now)
            on conflict (account_id)
            do update set secret = excluded.secret, begun_at = excluded.begun_at
            where authenticator.confirmed_at is null
            """)
        .param("account", account)
        .param("secret", key.encrypt(PURPOSE + account, secret))
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  Optional<byte[]> secret(long account, boolean confirmed) {
    return jdbc.sql(
            """
            select secret from identity.authenticator
            where account_id = :account and (confirmed_at is not null) = :confirmed
            """)
        .param("account", account)
        .param("confirmed", confirmed)
        .query(byte[].class)
        .optional()
        .map(secret -> key.decrypt(PURPOSE + account, secret));
  }

  boolean confirm(long account, long step) {
    return jdbc.sql(
                """
                update identity.authenticator set confirmed_at = :now, last_step = :step
                where account_id = :account and confirmed_at is null
                """)
            .param("account", account)
            .param("step", step)
            .param("now", Timestamp.from(clock.instant()))
            .update()
        == 1;
  }

  /** Uses up the code of this step and all before it; false when it was used up already. */
  boolean advance(long account, long step) {
    return jdbc.sql(
                """
                update identity.authenticator set last_step = :step
                where account_id = :account and last_step < :step
                """)
            .param("account", account)
            .param("step", step)
            .update()
        == 1;
  }
}
