package org.linli.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.linli.platform.Gate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Repository;

/** Argon2id hashes, at most two computed at once. */
@Repository
class Passwords {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 200;
  private final Argon2PasswordEncoder argon2 =
      Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  private final Gate gate = new Gate(2);
  private final JdbcClient jdbc;
  private final Clock clock;

  Passwords(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What the core asks of every password; a document may ask more. */
  static boolean acceptable(String password) {
    var length = password.codePointCount(0, password.length());
    return length >= SHORTEST && length <= LONGEST;
  }

  /** Hashes outside of any transaction: the gate may make us wait. */
  String hash(String password) {
    return gate.pass(() -> argon2.encode(password));
  }

  /** The stored hash that the password matches, which may be replaced at any moment. */
  Optional<String> matched(long account, String password) {
    return acceptable(password)
        ? stored(account).filter(hash -> gate.pass(() -> argon2.matches(password, hash)))
        : Optional.empty();
  }

  /** Whether this is the hash that counts. */
  boolean holds(long account, String hash) {
    return stored(account).filter(hash::equals).isPresent();
  }

  boolean changedSince(long account, Instant time) {
    return jdbc.sql(
            """
            select exists (
              select from identity.password
              where account_id = :account and changed_at > :time)
            """)
        .param("account", account)
        .param("time", Timestamp.from(time))
        .query(Boolean.class)
        .single();
  }

  /** In place of the one before; what it let apps in by ends with it. */
  void store(long account, String hash) {
    jdbc.sql(
            """
            with ended as (delete from identity.app_password where account_id = :account)
            insert into identity.password (account_id, hash, changed_at)
            values (:account, :hash, :now)
            on conflict (account_id)
            do update set hash = excluded.hash, changed_at = excluded.changed_at
            """)
        .param("account", account)
        .param("hash", hash)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  private Optional<String> stored(long account) {
    return jdbc.sql("select hash from identity.password where account_id = :account")
        .param("account", account)
        .query(String.class)
        .optional();
  }
}
