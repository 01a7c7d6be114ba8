package org.linli.social;

import java.util.Optional;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reading single notices. */
@Repository
public class NoticeGlances {
  private final JdbcClient jdbc;

  NoticeGlances(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A notice if pages show it; of everybody's where the owner is 0. */
  public Optional<NoticeGlance> find(long owner, long id) {
    return jdbc.sql(
            """
            select n.id, n.about, c.nickname, n.name, n.content, n.thing_kind,
                   coalesce(n.thing_id, 0) as thing_id, n.times, n.last_at
            from social.notice n left join identity.member_card c on c.id = n.sender_id
            where n.owner_id = :owner and n.id = :id and n.shown
            """)
        .param("owner", owner)
        .param("id", id)
        .query(RecordRows.of(NoticeGlance.class))
        .optional();
  }
}
