package org.linli.wallet;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days that are sealed. */
@Repository
public class LedgerDays {
  private static final String COLUMNS =
      "select day, transfers, members, held, platform, gateway, previous, hash from wallet.day ";
  private final JdbcClient jdbc;
  private final Clock clock;

  LedgerDays(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A part of them, the last first. */
  public List<LedgerDay> page(long offset, int limit) {
    return jdbc.sql(COLUMNS + "order by day desc offset :offset limit :limit")
        .param("offset", offset)
        .param("limit", limit)
        .query(LedgerDay.class)
        .list();
  }

  /** One of them. */
  public Optional<LedgerDay> of(LocalDate day) {
    return jdbc.sql(COLUMNS + "where day = :day")
        .param("day", day)
        .query(LedgerDay.class)
        .optional();
  }

  Optional<LedgerDay> last() {
    return page(0, 1).stream().findFirst();
  }

  List<LedgerDay> after(LocalDate day, int most) {
    return jdbc.sql(COLUMNS + "where day > :day order by day limit :most")
        .param("day", day)
        .param("most", most)
        .query(LedgerDay.class)
        .list();
  }

  /** The day as its transfers and the day before make it, without its hash. */
  LedgerDay drawn(LocalDate day, Optional<LedgerDay> before) {
    return jdbc.sql(
            """
            select :day::date as day, count(*) / 2 as transfers,
              :members + coalesce(sum(fen) filter (where kind = 'member'), 0) as members,
              :held + coalesce(sum(fen) filter (where kind = 'holding'), 0) as held,
              :platform + coalesce(sum(fen) filter (where kind = 'platform'), 0) as platform,
              :gateway + coalesce(sum(fen) filter (where kind = 'gateway'), 0) as gateway,
              :previous as previous, '' as hash
            from (
              select split_part(payer, '/', 1) as kind, -fen as fen from wallet.transfer
              where at >= :from and at < :until
              union all
              select split_part(payee, '/', 1), fen from wallet.transfer
              where at >= :from and at < :until) as side
            """)
        .param("day", day)
        .param("members", before.map(LedgerDay::members).orElse(0L))
        .param("held", before.map(LedgerDay::held).orElse(0L))
        .param("platform", before.map(LedgerDay::platform).orElse(0L))
        .param("gateway", before.map(LedgerDay::gateway).orElse(0L))
        .param("previous", before.map(LedgerDay::hash).orElse(LedgerDay.BEGINNING))
        .param("from", DayBounds.from(day))
        .param("until", DayBounds.from(day.plusDays(1)))
        .query(LedgerDay.class)
        .single();
  }

  void seal(LedgerDay day) {
    jdbc.sql(
            """
            insert into wallet.day
              (day, transfers, members, held, platform, gateway, previous, hash, sealed_at)
            values
              (:day, :transfers, :members, :held, :platform, :gateway, :previous, :hash, :now)
            on conflict do nothing
            """)
        .param("day", day.day())
        .param("transfers", day.transfers())
        .param("members", day.members())
        .param("held", day.held())
        .param("platform", day.platform())
        .param("gateway", day.gateway())
        .param("previous", day.previous())
        .param("hash", day.hash())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }
}
