package org.linli.wallet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The digests of the transfers of a day, in the order of their ids. */
@Repository
public class Digests {
  private static final int AT_ONCE = 5_000;
  private final JdbcClient jdbc;

  Digests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Tells them piece by piece. */
  public void tell(LocalDate day, Consumer<List<String>> listener) {
    var piece = after(day, 0);
    while (!piece.isEmpty()) {
      listener.accept(piece.stream().map(WrittenTransfer::digest).toList());
      piece = piece.size() < AT_ONCE ? List.of() : after(day, piece.getLast().id());
    }
  }

  List<String> of(LocalDate day) {
    var all = new ArrayList<String>();
    tell(day, all::addAll);
    return all;
  }

  /** The day of the first transfer. */
  Optional<LocalDate> first() {
    return jdbc.sql("select at from wallet.transfer order by at, id limit 1")
        .query(Instant.class)
        .optional()
        .map(DayBounds::of);
  }

  private List<WrittenTransfer> after(LocalDate day, long id) {
    return jdbc.sql(
            """
            select id, key, payer, payee, fen, spent, earned, about, at, salt from wallet.transfer
            where at >= :from and at < :until and id > :id
            order by id
            limit :most
            """)
        .param("from", DayBounds.from(day))
        .param("until", DayBounds.from(day.plusDays(1)))
        .param("id", id)
        .param("most", AT_ONCE)
        .query(WrittenTransfer.class)
        .list();
  }
}
