package org.linli.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions of a member, for him to look at and to end. */
@Repository
public class OpenSessions {
  private static final String HANDLE = "left(encode(sha256(token_hash), 'hex'), 16)";
  private final JdbcClient jdbc;
  private final Clock clock;

  OpenSessions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Row(
      String handle, SessionKind kind, Instant openedAt, Instant expiresAt, boolean current) {

    OpenSession shown() {
      return new OpenSession(handle, kind, openedAt, expiresAt.minus(kind.idleLife()), current);
    }
  }

  private record Life(SessionKind kind, Instant expiresAt) {}

  /** Those that live, newest first; the token is the one that looks. */
  public List<OpenSession> of(long account, String token) {
    return jdbc
        .sql(
            """
            select %s as handle, kind, opened_at, expires_at, token_hash = :token as current
            from identity.session
            where account_id = :account and expires_at > :now
            order by opened_at desc, token_hash
            """
                .formatted(HANDLE))
        .param("account", account)
        .param("token", Sessions.hash(token))
        .param("now", Timestamp.from(clock.instant()))
        .query(Row.class)
        .list()
        .stream()
        .map(Row::shown)
        .toList();
  }

  /** Whether any of them was used since then, as far as a minute is known. */
  public boolean usedSince(long account, Instant time) {
    return jdbc
        .sql("select kind, expires_at from identity.session where account_id = :account")
        .param("account", account)
        .query(Life.class)
        .stream()
        .anyMatch(life -> life.expiresAt().minus(life.kind().idleLife()).isAfter(time));
  }

  /** Ends one of them. */
  public void end(long account, String handle) {
    jdbc.sql(
            """
            delete from identity.session where account_id = :account and %s = :handle
            """
                .formatted(HANDLE))
        .param("account", account)
        .param("handle", handle)
        .update();
  }

  /** Ends all but the one of this token. */
  public void endOthers(long account, String token) {
    jdbc.sql("delete from identity.session where account_id = :account and token_hash <> :token")
        .param("account", account)
        .param("token", Sessions.hash(token))
        .update();
  }
}
