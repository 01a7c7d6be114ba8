package org.linli.social;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who did what several do: each of them once. */
@Repository
class NoticeActors {
  private final JdbcClient jdbc;

  NoticeActors(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False when he did it before. */
  boolean add(long owner, long notice, long actor, NoticeKind kind, Instant at) {
    return jdbc.sql(
                """
                insert into social.notice_actor (owner_id, notice_id, actor_id, about, acted_at)
                values (:owner, :notice, :actor, :about, :at)
                on conflict do nothing
                """)
            .param("owner", owner)
            .param("notice", notice)
            .param("actor", actor)
            .param("about", kind.name())
            .param("at", Timestamp.from(at))
            .update()
        == 1;
  }

  /** False when he never did it. */
  boolean remove(long owner, long notice, long actor) {
    return jdbc.sql(
                """
                delete from social.notice_actor
                where owner_id = :owner and notice_id = :notice and actor_id = :actor
                """)
            .param("owner", owner)
            .param("notice", notice)
            .param("actor", actor)
            .update()
        == 1;
  }

  /** One less did it; the newest of the others stands for them. */
  void oneLess(long owner, long notice) {
    jdbc.sql(
            """
            update social.notice
            set times = times - 1, sender_id = (
              select actor_id from social.notice_actor
              where owner_id = :owner and notice_id = :notice
              order by acted_at desc, actor_id desc
              limit 1)
            where owner_id = :owner and id = :notice
            """)
        .param("owner", owner)
        .param("notice", notice)
        .update();
  }
}
