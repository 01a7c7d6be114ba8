package org.linli.identity;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.linli.platform.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a passkey has to sign; only we can write one, and each is answered once. */
@Repository
class PasskeyChallenges {
  /** For whoever it will turn out to be. */
  static final long ANYBODY = 0;

  private static final String PURPOSE = "passkey challenge";
  private static final Duration LIFE = Duration.ofMinutes(10);
  private final JdbcClient jdbc;
  private final SecretKey key;
  private final Clock clock;

  PasskeyChallenges(JdbcClient jdbc, SecretKey key, Clock clock) {
    this.jdbc = jdbc;
    this.key = key;
    this.clock = clock;
  }

  byte[] make(long account) {
    var text = account + " " + clock.millis();
    return key.encrypt(PURPOSE, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether it is a young one that we wrote for this account. */
  boolean holds(byte[] challenge, long account) {
    return madeAt(challenge, account)
        .filter(made -> clock.instant().isBefore(made.plus(LIFE)))
        .isPresent();
  }

  private Optional<Instant> madeAt(byte[] challenge, long account) {
    try {
      var text = new String(key.decrypt(PURPOSE, challenge), StandardCharsets.UTF_8);
      var parts = text.split(" ");
      return Optional.of(Instant.ofEpochMilli(Long.parseLong(parts[1])))
          .filter(_ -> parts[0].equals(String.valueOf(account)));
    } catch (IllegalStateException e) {
      return Optional.empty();
    }
  }

  /** False when it was used up before. */
  boolean useUp(byte[] challenge) {
    var now = clock.instant();
    jdbc.sql("delete from identity.used_challenge where expires_at < :now")
        .param("now", Timestamp.from(now))
        .update();
    return jdbc.sql(
                """
                insert into identity.used_challenge (proof, expires_at)
                values (sha256(:challenge), :expires)
                on conflict do nothing
                """)
            .param("challenge", challenge)
            .param("expires", Timestamp.from(now.plus(LIFE)))
            .update()
        == 1;
  }
}
