package org.linli.social;

import java.util.List;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who agrees with what a member wrote, one by one. */
@Repository
public class Agreements {
  private final JdbcClient jdbc;

  Agreements(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those that the member was told of, newest first. */
  public List<Agreement> with(long owner, long offset, int limit) {
    return jdbc.sql(
            """
            select a.actor_id as account_id, m.nickname, n.thing_kind, n.thing_id, a.acted_at as at
            from social.notice_actor a
            join social.notice n on n.owner_id = a.owner_id and n.id = a.notice_id
            join identity.member_card m on m.id = a.actor_id
            where a.owner_id = :owner and a.about = 'VOTE' and n.shown
            order by a.acted_at desc, a.actor_id desc
            offset :offset limit :limit
            """)
        .param("owner", owner)
        .param("offset", offset)
        .param("limit", limit)
        .query(RecordRows.of(Agreement.class))
        .list();
  }
}
