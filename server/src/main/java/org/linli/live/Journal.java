package org.linli.live;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What happened to whom, for some days. One listener at a time writes it, so that whoever has read
 * an id will never see a smaller one appear.
 */
@Repository
class Journal {
  private static final String SELECT =
      """
      select id, audience, audience_id, kind, thing_id, other_id, name, happened_at from live.entry
      """;
  private final JdbcClient jdbc;

  Journal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(NewEntry entry, Instant at) {
    jdbc.sql(
            """
            insert into live.entry
              (audience, audience_id, kind, thing_id, other_id, name, happened_at)
            values (:audience, :audienceId, :kind, :thing, :other, :name, :at)
            """)
        .param("audience", entry.audience().name())
        .param("audienceId", entry.audienceId())
        .param("kind", entry.kind().name())
        .param("thing", entry.thing())
        .param("other", entry.other())
        .param("name", entry.name())
        .param("at", Timestamp.from(at))
        .update();
  }

  /** What follows an id. */
  List<Entry> after(long id, int most) {
    return jdbc.sql(SELECT + "where id > :id order by id limit :most")
        .param("id", id)
        .param("most", most)
        .query(RecordRows.of(Entry.class))
        .list();
  }

  /** What somebody was to hear in between. */
  List<Entry> between(long after, long upTo, Reach reach, int most) {
    return jdbc.sql(
            """
            select e.* from unnest(:audiences::text[], :ids::bigint[]) as part (audience, audience_id)
            cross join lateral (
              select id, audience, audience_id, kind, thing_id, other_id, name, happened_at
              from live.entry x
              where x.audience = part.audience and x.audience_id = part.audience_id
                and x.id > :after and x.id <= :upTo
              order by x.id
              limit :most) e
            order by e.id
            limit :most
            """)
        .param("after", after)
        .param("upTo", upTo)
        .param("audiences", reach.audiences())
        .param("ids", reach.ids())
        .param("most", most)
        .query(RecordRows.of(Entry.class))
        .list();
  }

  /** The newest id, 0 where there is none. */
  long newest() {
    return one("select coalesce(max(id), 0) from live.entry");
  }

  /** The oldest id that is kept, 0 where there is none. */
  long oldest() {
    return one("select coalesce(min(id), 0) from live.entry");
  }

  /** Forgets what is older, and keeps of that the newest, so that it shows where we begin. */
  void prune(Instant before) {
    jdbc.sql(
            """
            delete from live.entry
            where id < (select max(id) from live.entry where happened_at < :before)
            """)
        .param("before", Timestamp.from(before))
        .update();
  }

  void forget(long account) {
    jdbc.sql("delete from live.entry where audience = 'MEMBER' and audience_id = :account")
        .param("account", account)
        .update();
  }

  private long one(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }
}
