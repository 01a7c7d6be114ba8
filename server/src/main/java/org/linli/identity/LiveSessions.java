package org.linli.identity;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions over which members listen: who is banned hears nothing. To listen prolongs none. */
@Repository
public class LiveSessions {
  private static final HexFormat HEX = HexFormat.of();
  private final Sessions sessions;
  private final Standing standing;
  private final JdbcClient jdbc;
  private final Clock clock;

  LiveSessions(Sessions sessions, Standing standing, JdbcClient jdbc, Clock clock) {
    this.sessions = sessions;
    this.standing = standing;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whom this token lets listen. */
  public Optional<Long> account(String token) {
    return sessions.account(token).filter(standing::mayWrite);
  }

  /** The hashes of the tokens by which a member may listen now. */
  public List<byte[]> hashes(long account) {
    return jdbc.sql(
            """
            select s.token_hash from identity.session s
            join identity.account a on a.id = s.account_id
            where s.account_id = :account and s.expires_at > :now
              and a.user_group <> :banned and a.deleted_at is null
            """)
        .param("account", account)
        .param("now", Timestamp.from(clock.instant()))
        .param("banned", UserGroup.BANNED.number())
        .query(byte[].class)
        .list();
  }

  /** Which of these tokens still let their owners listen. */
  public Set<String> of(Collection<String> tokens) {
    if (tokens.isEmpty()) {
      return Set.of();
    }
    var byHash =
        tokens.stream()
            .distinct()
            .collect(toMap(token -> HEX.formatHex(Sessions.hash(token)), Function.identity()));
    return jdbc
        .sql(
            """
            select encode(s.token_hash, 'hex') from identity.session s
            join identity.account a on a.id = s.account_id
            where s.token_hash in (select decode(h, 'hex') from unnest(:hashes::text[]) h)
              and s.expires_at > :now and a.user_group <> :banned and a.deleted_at is null
            """)
        .param("hashes", byHash.keySet().toArray(String[]::new))
        .param("now", Timestamp.from(clock.instant()))
        .param("banned", UserGroup.BANNED.number())
        .query(String.class)
        .list()
        .stream()
        .map(byHash::get)
        .collect(toSet());
  }
}
