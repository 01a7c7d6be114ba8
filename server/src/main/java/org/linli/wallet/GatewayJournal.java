package org.linli.wallet;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said between the gateway and us. */
@Repository
public class GatewayJournal {
  private final JdbcClient jdbc;
  private final Clock clock;

  GatewayJournal(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void note(GatewayEntry.Kind kind, String number, Long fen, String outcome) {
    jdbc.sql(
            """
            insert into wallet.gateway_entry (kind, number, fen, outcome, at)
            values (:kind, :number, :fen, :outcome, :now)
            """)
        .param("kind", kind.name())
        .param("number", number)
        .param("fen", fen)
        .param("outcome", outcome)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  /** Notes that somebody posed as the gateway, once a minute, lest he fills it. */
  void noteForged(String why) {
    jdbc.sql(
            """
            insert into wallet.gateway_entry (kind, number, outcome, at)
            select 'TOLD', '', :outcome, :now
            where not exists (
              select from wallet.gateway_entry
              where at > :before and kind = 'TOLD' and outcome like 'forged%')
            """)
        .param("outcome", "forged: " + why)
        .param("now", Timestamp.from(clock.instant()))
        .param("before", Timestamp.from(clock.instant().minus(Duration.ofMinutes(1))))
        .update();
  }

  /** A part of it, newest first. */
  public List<GatewayEntry> page(long offset, int limit) {
    return jdbc.sql(
            """
            select id, kind, number, fen, outcome, at from wallet.gateway_entry
            order by at desc, id desc
            offset :offset limit :limit
            """)
        .param("offset", offset)
        .param("limit", limit)
        .query(GatewayEntry.class)
        .list();
  }
}
