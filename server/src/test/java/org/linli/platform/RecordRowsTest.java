package org.linli.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class RecordRowsTest {
  private static final String WHOLE =
      """
      select 7 as id, 'Wednesday' as best_day, 'TUESDAY' as day, 1 as day_number, true as open,
             timestamptz '2026-03-06 12:07:19.25+00' as opened_at, date '1950-02-03' as born_on,
             3 as perhaps, 'left over' as nobody_asks, bytea '\\x0102' as hash
      """;
  private final JdbcClient jdbc = RunningServer.shared().bean(JdbcClient.class);

  enum Day {
    MONDAY,
    TUESDAY
  }

  private record Shop(
      long id,
      String bestDay,
      Day day,
      Day dayNumber,
      boolean open,
      Instant openedAt,
      LocalDate bornOn,
      Integer perhaps,
      byte[] hash) {}

  private record Nothing(String text, Instant time, Day day, Long number) {}

  private record Count(int number) {}

  @Test
  void columns_are_found_by_name_and_read_as_what_the_record_wants() {
    var shop = jdbc.sql(WHOLE).query(RecordRows.of(Shop.class)).single();
    assertThat(shop.hash()).containsExactly(1, 2);
    assertThat(shop)
        .isEqualTo(
            new Shop(
                7,
                "Wednesday",
                Day.TUESDAY,
                Day.TUESDAY,
                true,
                Instant.parse("2026-03-06T12:07:19.25Z"),
                LocalDate.of(1950, 2, 3),
                3,
                shop.hash()));
  }

  @Test
  void every_row_is_read_and_nothing_stays_nothing() {
    var rows =
        """
        select null::text as text, null::timestamptz as time, null::text as day, n as number
        from generate_series(1, 2) n
        """;
    assertThat(jdbc.sql(rows).query(RecordRows.of(Nothing.class)).list())
        .containsExactly(new Nothing(null, null, null, 1L), new Nothing(null, null, null, 2L));
    assertThat(jdbc.sql(rows + " where false").query(RecordRows.of(Nothing.class)).optional())
        .isEmpty();
  }

  @Test
  void what_does_not_fit_is_refused() {
    assertThatThrownBy(
            () -> jdbc.sql("select null::int as number").query(RecordRows.of(Count.class)).single())
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(
            () -> jdbc.sql("select 1 as other").query(RecordRows.of(Count.class)).single())
        .hasMessageContaining("number");
    assertThatThrownBy(() ->
            jdbc.sql("select 'x' as text, null as time, 'SUNDAY' as day, 1 as number")
                .query(RecordRows.of(Nothing.class))
                .single())
        .hasMessageContaining("SUNDAY");
    assertThatThrownBy(() -> jdbc.sql("select x").query(RecordRows.of(Count.class)).single())
        .isInstanceOf(DataAccessException.class);
  }
}
