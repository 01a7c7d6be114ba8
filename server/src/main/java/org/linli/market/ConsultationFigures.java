package org.linli.market;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** For how many consultations an expert was paid, and how much. */
@Repository
public class ConsultationFigures {
  private final JdbcClient jdbc;

  ConsultationFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All that were paid. */
  public record Sum(long paid, long fen) {}

  /** Those of one day in Shanghai. */
  public record Day(LocalDate day, long paid, long fen) {}

  /** All in all. */
  public Sum of(long expert) {
    return jdbc.sql(
            """
            select count(*) as paid, coalesce(sum(price_fen), 0) as fen from market.consultation
            where expert_id = :expert and state in ('ANSWERED', 'FINISHED')
            """)
        .param("expert", expert)
        .query(Sum.class)
        .single();
  }

  /** The days since then on which he was paid. */
  public List<Day> daysOf(long expert, Instant since) {
    return jdbc.sql(
            """
            select (settled_at at time zone 'Asia/Shanghai')::date as day, count(*) as paid,
                   sum(price_fen) as fen
            from market.consultation
            where expert_id = :expert and state in ('ANSWERED', 'FINISHED')
              and settled_at >= :since
            group by 1
            order by 1
            """)
        .param("expert", expert)
        .param("since", Timestamp.from(since))
        .query(Day.class)
        .list();
  }
}
