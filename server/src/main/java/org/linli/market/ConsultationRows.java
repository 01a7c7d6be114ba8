package org.linli.market;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writing consultations. Who changes one holds both of its members first, then it. */
@Repository
class ConsultationRows {
  private static final String HELD =
      """
      select id, customer_id, expert_id, price_fen as fen, ends_at, state, answer, due_at
      from market.consultation
      """;
  private final JdbcClient jdbc;

  ConsultationRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The id of the next one. */
  long next() {
    return jdbc.sql("select nextval(pg_get_serial_sequence('market.consultation', 'id'))")
        .query(Long.class)
        .single();
  }

  void add(long id, long customer, long expert, ConsultationDraft draft, long fen, Instant now) {
    jdbc.sql(
            """
            insert into market.consultation
              (id, customer_id, expert_id, content, cleaned, starts_at, ends_at, price_fen, state,
               booked_at, due_at)
            overriding system value
            values (:id, :customer, :expert, :content, :cleaned, :starts, :ends, :fen, 'BOOKED',
               :now, :due)
            """)
        .param("id", id)
        .param("customer", customer)
        .param("expert", expert)
        .param("content", draft.content())
        .param("cleaned", draft.prose().cleaned().orElse(null))
        .param("starts", draft.starts().map(Timestamp::from).orElse(null))
        .param("ends", draft.ends().map(Timestamp::from).orElse(null))
        .param("fen", fen)
        .param("now", Timestamp.from(now))
        .param("due", Timestamp.from(now.plus(HeldConsultation.TIME)))
        .update();
  }

  /** As it is for now. */
  Optional<HeldConsultation> seen(long id) {
    return jdbc.sql(HELD + "where id = :id")
        .param("id", id)
        .query(HeldConsultation.class)
        .optional();
  }

  Optional<HeldConsultation> hold(long id) {
    return jdbc.sql(HELD + "where id = :id for no key update")
        .param("id", id)
        .query(HeldConsultation.class)
        .optional();
  }

  void confirm(long id, Instant due) {
    jdbc.sql(
            """
            update market.consultation set state = 'CONFIRMED', due_at = :due where id = :id
            """)
        .param("due", Timestamp.from(due))
        .param("id", id)
        .update();
  }

  void answer(long id, String answer, String cleaned) {
    jdbc.sql(
            """
            update market.consultation set answer = :answer, answer_cleaned = :cleaned
            where id = :id
            """)
        .param("answer", answer)
        .param("cleaned", cleaned)
        .param("id", id)
        .update();
  }

  /** Puts it into a state in which no money is held for it. */
  void settle(long id, ConsultationState state, Instant now) {
    jdbc.sql(
            """
            update market.consultation set state = :state, settled_at = coalesce(settled_at, :now)
            where id = :id
            """)
        .param("state", state.name())
        .param("now", Timestamp.from(now))
        .param("id", id)
        .update();
  }

  /** One for which an answer comes too late. */
  Optional<Long> overdue(Instant now) {
    return jdbc.sql(
            """
            select id from market.consultation
            where state in ('BOOKED', 'CONFIRMED') and due_at <= :now
            order by due_at, id
            limit 1
            """)
        .param("now", Timestamp.from(now))
        .query(Long.class)
        .optional();
  }

  /** The open ones of somebody on either side. */
  List<Long> open(long account) {
    return jdbc.sql(
            """
            select id from market.consultation
            where (customer_id = :account or expert_id = :account)
              and state in ('BOOKED', 'CONFIRMED')
            order by id
            """)
        .param("account", account)
        .query(Long.class)
        .list();
  }
}
