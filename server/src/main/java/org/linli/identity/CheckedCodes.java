package org.linli.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Codes that a client shows once and acts on later without showing them again: only the client that
 * asked for a code may do either.
 */
@Repository
class CheckedCodes {
  private static final int MOST_LOOKED_AT = 10;
  private final Codes codes;
  private final JdbcClient jdbc;
  private final Clock clock;

  CheckedCodes(Codes codes, JdbcClient jdbc, Clock clock) {
    this.codes = codes;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Notes that the client has shown the code that it asked for. */
  void note(Purpose purpose, String address, Client client) {
    jdbc.sql(
            """
            update identity.code set checked_at = :now
            where address = :address and purpose = :purpose and client = :client
              and used_at is null and expires_at > :now
            """)
        .param("now", Timestamp.from(clock.instant()))
        .param("address", address)
        .param("purpose", purpose.name())
        .param("client", client.network())
        .update();
  }

  /** Whether the client has shown it, without using it up. */
  boolean shown(Purpose purpose, String address, Client client) {
    return jdbc.sql(
            """
            select exists (
              select from identity.code
              where address = :address and purpose = :purpose and client = :client
                and checked_at is not null and used_at is null and expires_at > :now)
            """)
        .param("address", address)
        .param("purpose", purpose.name())
        .param("client", client.network())
        .param("now", Timestamp.from(clock.instant()))
        .query(Boolean.class)
        .single();
  }

  /** Uses up what the client has shown; false when it has shown nothing that still lives. */
  boolean use(Purpose purpose, String address, Client client) {
    return jdbc.sql(
                """
                update identity.code set used_at = :now
                where address = :address and purpose = :purpose and client = :client
                  and checked_at is not null and used_at is null and expires_at > :now
                """)
            .param("now", Timestamp.from(clock.instant()))
            .param("address", address)
            .param("purpose", purpose.name())
            .param("client", client.network())
            .update()
        > 0;
  }

  /** The addresses to which this client has had codes of the purpose sent, newest first. */
  List<String> addresses(Purpose purpose, Client client) {
    return jdbc.sql(
            """
            select address from identity.code
            where purpose = :purpose and client = :client and used_at is null
              and expires_at > :now
            order by created_at desc
            limit :most
            """)
        .param("purpose", purpose.name())
        .param("client", client.network())
        .param("now", Timestamp.from(clock.instant()))
        .param("most", MOST_LOOKED_AT)
        .query(String.class)
        .list();
  }
}
