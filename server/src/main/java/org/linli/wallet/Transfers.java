package org.linli.wallet;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The transfers themselves, which nobody changes. */
@Repository
class Transfers {
  private final JdbcClient jdbc;
  private final Clock clock;

  Transfers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Those that were made under these keys. */
  Map<String, TransferRow> made(Collection<String> keys) {
    return jdbc
        .sql(
            """
            select key, payer, payee, fen, spent, earned, about from wallet.transfer
            where key = any(:keys::text[])
            """)
        .param("keys", keys.toArray(String[]::new))
        .query(TransferRow.class)
        .list()
        .stream()
        .collect(Collectors.toMap(TransferRow::key, Function.identity()));
  }

  void write(List<TransferRow> rows) {
    jdbc.sql(
            """
            insert into wallet.transfer (key, payer, payee, fen, spent, earned, about, at)
            select key, payer, payee, fen, spent, earned, about,
              greatest(:now, (select (max(day) + 1)::timestamp at time zone 'Asia/Shanghai'
                from wallet.day))
            from unnest(:keys::text[], :payers::text[], :payees::text[], :fen::bigint[],
              :spent::text[], :earned::text[], :about::bigint[])
              as given (key, payer, payee, fen, spent, earned, about)
            """)
        .param("now", Timestamp.from(clock.instant()))
        .param("keys", texts(rows, TransferRow::key))
        .param("payers", texts(rows, TransferRow::payer))
        .param("payees", texts(rows, TransferRow::payee))
        .param("fen", rows.stream().map(TransferRow::fen).toArray(Long[]::new))
        .param("spent", texts(rows, TransferRow::spent))
        .param("earned", texts(rows, TransferRow::earned))
        .param("about", rows.stream().map(TransferRow::about).toArray(Long[]::new))
        .update();
  }

  private static String[] texts(List<TransferRow> rows, Function<TransferRow, Object> part) {
    return rows.stream()
        .map(part)
        .map(value -> value == null ? null : value.toString())
        .toArray(String[]::new);
  }
}
