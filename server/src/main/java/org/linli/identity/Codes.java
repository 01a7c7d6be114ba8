package org.linli.identity;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.linli.platform.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Short secrets that prove an address or a person. */
@Repository
public class Codes {
  private static final int RAND_LENGTH = 5;
  private static final int MOST_TRIES = 5;
  private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String LOWER = UPPER.toLowerCase(Locale.ROOT);
  private static final String DIGITS = "0123456789";
  private final SecureRandom random = new SecureRandom();
  private final JdbcClient jdbc;
  private final SecretKey key;
  private final Clock clock;
  private final Limits limits;

  Codes(JdbcClient jdbc, SecretKey key, Clock clock, Limits limits) {
    this.jdbc = jdbc;
    this.key = key;
    this.clock = clock;
    this.limits = limits;
  }

  private record Row(long id, Instant expiresAt) {}

  /**
   * Whether the hash stands for a living code that this client asked for; this does not use it up,
   * and so must not help to guess what others asked for.
   */
  public boolean matches(String hash, Client client) {
    return limits.check(client)
        && jdbc.sql(
                """
                select exists (
                  select from identity.code
                  where proof = :proof and client = :client and used_at is null and tries < :most
                    and expires_at > :now)
                """)
            .param("proof", hashed(Shown.hash(hash)))
            .param("client", client.network())
            .param("most", MOST_TRIES)
            .param("now", Timestamp.from(clock.instant()))
            .query(Boolean.class)
            .single();
  }

  /** Five characters, each first choosing upper case, digit or lower case. */
  String randomText() {
    var text = new StringBuilder();
    for (var i = 0; i < RAND_LENGTH; i++) {
      var set =
          switch (random.nextInt(3)) {
            case 0 -> UPPER;
            case 1 -> DIGITS;
            default -> LOWER;
          };
      text.append(set.charAt(random.nextInt(set.length())));
    }
    return text.toString();
  }

  /** As many digits as the form has, the first not zero. */
  String randomDigits(CodeForm form) {
    var bound = BigInteger.TEN.pow(form.length()).intValueExact();
    return String.valueOf(random.nextInt(bound / 10, bound));
  }

  void keep(String channel, Purpose purpose, String address, Shown shown, Client client) {
    var now = clock.instant();
    jdbc.sql(
            """
            insert into identity.code
              (channel, address, purpose, proof, client, created_at, expires_at)
            values (:channel, :address, :purpose, :proof, :client, :now, :expires)
            """)
        .param("channel", channel)
        .param("address", address)
        .param("purpose", purpose.name())
        .param("proof", proof(purpose, address, shown))
        .param("client", client.network())
        .param("now", Timestamp.from(now))
        .param("expires", Timestamp.from(now.plus(shown.form().life())))
        .update();
  }

  /** Tells whether it proves the address for the purpose; a wrong one counts as a try. */
  Proof check(Purpose purpose, String address, Shown shown) {
    var found =
        jdbc.sql(
                """
                select id, expires_at
                from identity.code
                where address = :address and purpose = :purpose and proof = :proof
                  and used_at is null and tries < :most
                order by expires_at desc
                limit 1
                """)
            .param("address", address)
            .param("purpose", purpose.name())
            .param("proof", proof(purpose, address, shown))
            .param("most", MOST_TRIES)
            .query(Row.class)
            .optional();
    if (found.isEmpty()) {
      countTry(purpose, address);
      return Proof.WRONG;
    }
    return found.get().expiresAt().isAfter(clock.instant()) ? Proof.RIGHT : Proof.EXPIRED;
  }

  /** Uses the code up; false when somebody was quicker. */
  boolean use(Purpose purpose, String address, Shown shown) {
    return jdbc.sql(
                """
                update identity.code set used_at = :now
                where address = :address and purpose = :purpose and proof = :proof
                  and used_at is null and tries < :most and expires_at > :now
                """)
            .param("now", Timestamp.from(clock.instant()))
            .param("address", address)
            .param("purpose", purpose.name())
            .param("proof", proof(purpose, address, shown))
            .param("most", MOST_TRIES)
            .update()
        > 0;
  }

  int purge(Instant before) {
    return jdbc.sql("delete from identity.code where expires_at < :before")
        .param("before", Timestamp.from(before))
        .update();
  }

  private void countTry(Purpose purpose, String address) {
    jdbc.sql(
            """
            update identity.code set tries = tries + 1
            where address = :address and purpose = :purpose and used_at is null
            """)
        .param("address", address)
        .param("purpose", purpose.name())
        .update();
  }

  private byte[] proof(Purpose purpose, String address, Shown shown) {
    return switch (shown.form()) {
      case HASHED -> hashed(shown);
      case PLAIN ->
          key.seal("plain code", String.join("\n", purpose.name(), address, shown.text()));
    };
  }

  private byte[] hashed(Shown hash) {
    return key.seal("code", hash.text());
  }
}
