package org.linli.market;

import java.util.List;
import java.util.Optional;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reading consultations; for all but the two of them there are none. */
@Repository
public class Consultations {
  private final JdbcClient jdbc;

  Consultations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The consultation, if the account is one of the two. */
  public Optional<Consultation> find(long id, long account) {
    return jdbc.sql(
            ConsultationRow.SELECT
                + "where o.id = :id and (o.customer_id = :account or o.expert_id = :account)")
        .param("id", id)
        .param("account", account)
        .query(RecordRows.of(ConsultationRow.class))
        .optional()
        .map(ConsultationRow::consultation);
  }

  /** What was booked with an expert, newest first. */
  public List<Consultation> withExpert(long account, long offset, int limit) {
    return list(
        """
        where o.expert_id = :account
        order by o.booked_at desc, o.id desc
        offset :offset limit :limit
        """,
        account,
        offset,
        limit);
  }

  /** What a customer has booked, newest first. */
  public List<Consultation> of(long account, long offset, int limit) {
    return list(
        """
        where o.customer_id = :account
        order by o.booked_at desc, o.id desc
        offset :offset limit :limit
        """,
        account,
        offset,
        limit);
  }

  /** What somebody has booked, and what was booked with him, newest first. */
  public List<Consultation> ofEither(long account, long offset, int limit) {
    return list(
        """
        where o.id in (
          (select id from market.consultation where customer_id = :account
           order by booked_at desc, id desc limit :offset + :limit)
          union all
          (select id from market.consultation where expert_id = :account
           order by booked_at desc, id desc limit :offset + :limit))
        order by o.booked_at desc, o.id desc
        offset :offset limit :limit
        """,
        account,
        offset,
        limit);
  }

  private List<Consultation> list(String which, long account, long offset, int limit) {
    return jdbc
        .sql(ConsultationRow.list(which))
        .param("account", account)
        .param("offset", offset)
        .param("limit", limit)
        .query(RecordRows.of(ConsultationRow.class))
        .list()
        .stream()
        .map(ConsultationRow::consultation)
        .toList();
  }
}
