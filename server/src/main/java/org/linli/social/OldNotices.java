package org.linli.social;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Notices that are so old that nobody needs them. */
@Repository
class OldNotices {
  private final NoticeTally tally;
  private final JdbcClient jdbc;

  OldNotices(NoticeTally tally, JdbcClient jdbc) {
    this.tally = tally;
    this.jdbc = jdbc;
  }

  private record Dropped(NoticeKind about, int unread) {}

  /** Some accounts that have notices from before that time. */
  List<Long> owners(Instant before, int most) {
    return jdbc.sql(
            """
            select distinct owner_id from (
              select owner_id from social.notice
              where last_at < :before and owner_id <> 0
              order by last_at
              limit :most) as oldest
            """)
        .param("before", Timestamp.from(before))
        .param("most", most)
        .query(Long.class)
        .list();
  }

  /** Drops them, with who did what they tell, from all that counts them. */
  @Transactional
  public void drop(long owner, Instant before) {
    tally.hold(owner);
    var dropped =
        jdbc.sql(
                """
                with gone as (
                  delete from social.notice where owner_id = :owner and last_at < :before
                  returning id, about, shown and read_at is null as unread),
                left_over as (
                  delete from social.notice_actor
                  where owner_id = :owner and notice_id in (select id from gone))
                select about, count(*) filter (where unread) as unread from gone group by about
                """)
            .param("owner", owner)
            .param("before", Timestamp.from(before))
            .query(Dropped.class)
            .list();
    dropped.stream()
        .filter(one -> one.unread() > 0)
        .forEach(one -> tally.count(owner, one.about(), -one.unread()));
  }

  /** The same of what everybody was told, with who has read it. */
  @Transactional
  public void dropEverybodys(Instant before) {
    jdbc.sql("delete from social.notice where owner_id = 0 and last_at < :before")
        .param("before", Timestamp.from(before))
        .update();
    jdbc.sql(
            """
            delete from social.notice_read r
            where not exists (
              select from social.notice n where n.owner_id = 0 and n.id = r.notice_id)
            """)
        .update();
  }
}
