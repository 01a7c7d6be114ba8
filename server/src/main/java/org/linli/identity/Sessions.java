package org.linli.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Sessions by token: 128 random bits, of which only the hash is kept. */
@Repository
public class Sessions {
  private static final int MOST_SHORT = 10;
  private static final int TOKEN_LENGTH = 32;
  private static final Duration BETWEEN_WRITES = Duration.ofMinutes(1);
  private static final List<String> SHORT_KINDS =
      Arrays.stream(SessionKind.values())
          .filter(SessionKind::isShort)
          .map(SessionKind::name)
          .toList();
  private final SecureRandom random = new SecureRandom();
  private final JdbcClient jdbc;
  private final Erasures erasures;
  private final Clock clock;

  Sessions(JdbcClient jdbc, Erasures erasures, Clock clock) {
    this.jdbc = jdbc;
    this.erasures = erasures;
    this.clock = clock;
  }

  private record Row(
      long accountId, SessionKind kind, Instant expiresAt, boolean byApp, String snapshot) {}

  /** The account of a token, and what the database showed when it was looked up. */
  public record Owner(long account, String snapshot) {}

  /** The account whose living token this is; using it prolongs its life. */
  public Optional<Long> account(String token) {
    return owner(token).map(Owner::account);
  }

  /** The same for pages, which no password of an app opens. */
  public Optional<Long> accountOnPages(String token) {
    return living(token).filter(row -> !row.byApp()).map(Row::accountId);
  }

  /** The same, with the snapshot by which {@link org.linli.platform.Snapshots} knows changes. */
  public Optional<Owner> owner(String token) {
    return living(token).map(row -> new Owner(row.accountId(), row.snapshot()));
  }

  private Optional<Row> living(String token) {
    if (token.length() != TOKEN_LENGTH) {
      return Optional.empty();
    }
    var hash = hash(token);
    var now = clock.instant();
    var found =
        jdbc.sql(
                """
                select account_id, kind, expires_at, app_password_id is not null as by_app,
                  pg_current_snapshot()::text as snapshot
                from identity.session
                where token_hash = :hash and expires_at > :now
                """)
            .param("hash", hash)
            .param("now", Timestamp.from(now))
            .query(RecordRows.of(Row.class))
            .optional();
    found.ifPresent(row -> prolong(hash, row, now));
    return found;
  }

  /**
   * Opens a session and answers its token, 32 hex digits, which is told nowhere else. Whoever signs
   * in wants to stay: an erasure that was asked for is off. The token of an account that was
   * deleted meanwhile opens nothing.
   */
  @Transactional
  public String open(long account, SessionKind kind) {
    return opened(account, kind, null);
  }

  /** The same for an app; the session ends with the password that opens it. */
  @Transactional
  String openByApp(long account, SessionKind kind, long appPassword) {
    return opened(account, kind, appPassword);
  }

  private String opened(long account, SessionKind kind, Long appPassword) {
    var bits = new byte[TOKEN_LENGTH / 2];
    random.nextBytes(bits);
    var token = HexFormat.of().formatHex(bits);
    var now = clock.instant();
    if (!erasures.hold(account)) {
      return token;
    }
    jdbc.sql(
            """
            insert into identity.session
              (token_hash, account_id, kind, opened_at, expires_at, app_password_id)
            values (:hash, :account, :kind, :now, :expires, :app)
            """)
        .param("hash", hash(token))
        .param("account", account)
        .param("kind", kind.name())
        .param("now", Timestamp.from(now))
        .param("expires", Timestamp.from(now.plus(kind.idleLife())))
        .param("app", appPassword, Types.BIGINT)
        .update();
    erasures.cancel(account);
    note(account, now);
    dropOldest(account);
    return token;
  }

  /** Ends the session of this token, wherever it is used. */
  public void close(String token) {
    jdbc.sql("delete from identity.session where token_hash = :hash")
        .param("hash", hash(token))
        .update();
  }

  void closeAll(long account) {
    jdbc.sql("delete from identity.session where account_id = :account")
        .param("account", account)
        .update();
  }

  int purge(Instant before) {
    return jdbc.sql("delete from identity.session where expires_at < :before")
        .param("before", Timestamp.from(before))
        .update();
  }

  private void note(long account, Instant now) {
    jdbc.sql("update identity.account set signed_in_at = :now where id = :account")
        .param("now", Timestamp.from(now))
        .param("account", account)
        .update();
  }

  private void dropOldest(long account) {
    jdbc.sql(
            """
            delete from identity.session
            where token_hash in (
              select token_hash from identity.session
              where account_id = :account and kind in (:kinds)
              order by opened_at desc, token_hash
              offset :most)
            """)
        .param("account", account)
        .param("kinds", SHORT_KINDS)
        .param("most", MOST_SHORT)
        .update();
  }

  private void prolong(byte[] hash, Row row, Instant now) {
    var expires = now.plus(row.kind().idleLife());
    if (row.expiresAt().isBefore(expires.minus(BETWEEN_WRITES))) {
      jdbc.sql("update identity.session set expires_at = :expires where token_hash = :hash")
          .param("expires", Timestamp.from(expires))
          .param("hash", hash)
          .update();
    }
  }

  static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
