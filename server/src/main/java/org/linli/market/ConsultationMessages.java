package org.linli.market;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.linli.media.Prose;
import org.linli.platform.Bounded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What both sides have said; who writes holds the consultation. */
@Repository
public class ConsultationMessages {
  private final JdbcClient jdbc;

  ConsultationMessages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What was said, oldest first; nothing for all but the two of them. */
  public List<ConsultationMessage> of(long consultation, long account, long offset, int limit) {
    return jdbc.sql(
            Bounded.list(
                """
                select m.id, m.sender_id, coalesce(m.cleaned, m.content) as content, m.sent_at,
                       octet_length(coalesce(m.cleaned, m.content)) as size
                from market.consultation_message m
                join market.consultation o on o.id = m.consultation_id
                where o.id = :consultation and (o.customer_id = :account or o.expert_id = :account)
                order by m.id
                offset :offset limit :limit
                """))
        .param("consultation", consultation)
        .param("account", account)
        .param("offset", offset)
        .param("limit", limit)
        .query(ConsultationMessage.class)
        .list();
  }

  long add(long consultation, long sender, Prose prose, Instant now) {
    return jdbc.sql(
            """
            with counted as (
              update market.consultation set messages = messages + 1 where id = :consultation)
            insert into market.consultation_message
              (consultation_id, sender_id, content, cleaned, sent_at)
            values (:consultation, :sender, :content, :cleaned, :now)
            returning id
            """)
        .param("consultation", consultation)
        .param("sender", sender)
        .param("content", prose.written())
        .param("cleaned", prose.cleaned().orElse(null))
        .param("now", Timestamp.from(now))
        .query(Long.class)
        .single();
  }
}
