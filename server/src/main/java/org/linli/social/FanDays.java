package org.linli.social;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many fans came and went, by days in Shanghai. */
@Repository
public class FanDays {
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private final Follows follows;
  private final JdbcClient jdbc;
  private final Clock clock;

  FanDays(Follows follows, JdbcClient jdbc, Clock clock) {
    this.follows = follows;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The last so many days of an account, up to today. */
  public List<FanDay> of(long account, int days) {
    var today = LocalDate.ofInstant(clock.instant(), ZONE);
    var first = today.minusDays(days - 1L);
    var changed = changed(account, first);
    var fans = follows.countsOf(List.of(account)).get(account).fans();
    var list = new ArrayList<FanDay>();
    for (var day = today; !day.isBefore(first); day = day.minusDays(1)) {
      var kept = changed.getOrDefault(day, new Row(day, 0, 0));
      list.add(new FanDay(day, fans, kept.gained(), kept.lost()));
      fans += kept.lost() - kept.gained();
    }
    return list.reversed();
  }

  private record Row(LocalDate day, long gained, long lost) {}

  private Map<LocalDate, Row> changed(long account, LocalDate first) {
    return jdbc
        .sql(
            """
            select day, gained, lost from social.fan_day
            where account_id = :account and day >= :first
            """)
        .param("account", account)
        .param("first", first)
        .query(Row.class)
        .list()
        .stream()
        .collect(toMap(Row::day, Function.identity()));
  }
}
