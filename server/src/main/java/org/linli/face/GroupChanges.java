package org.linli.face;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose face has changed in which group: numbered in each without a gap, as they are committed. */
@Repository
class GroupChanges {
  private final JdbcClient jdbc;
  private final Clock clock;

  GroupChanges(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** How often the faces of a group have changed. */
  record Revision(long id, long revision) {}

  /** Of this group, or of all. */
  Map<Long, Long> revisions(Optional<Long> group) {
    return jdbc
        .sql(
            """
            select id, revision from face.face_group
            where :everywhere or id = :group
            order by id
            """)
        .param("everywhere", group.isEmpty())
        .param("group", group.orElse(0L))
        .query(Revision.class)
        .list()
        .stream()
        .collect(Collectors.toMap(Revision::id, Revision::revision));
  }

  /** Locks these groups and notes a change in each that is there; those that are. */
  List<Long> note(Collection<Long> groups, long account) {
    return new TreeSet<>(groups).stream().filter(group -> note(group, account)).toList();
  }

  private boolean note(long group, long account) {
    return jdbc.sql(
                """
                with changed as (
                  update face.face_group set revision = revision + 1 where id = :group
                  returning id, revision)
                insert into face.change (group_id, revision, account_id, changed_at)
                select id, revision, :account, :now from changed
                """)
            .param("group", group)
            .param("account", account)
            .param("now", Timestamp.from(clock.instant()))
            .update()
        == 1;
  }

  /** Who has changed in the revisions after this one and up to that, some maybe twice. */
  List<Long> between(long group, long known, long revision) {
    return jdbc.sql(
            """
            select account_id from face.change
            where group_id = :group and revision > :known and revision <= :revision
            """)
        .param("group", group)
        .param("known", known)
        .param("revision", revision)
        .query(Long.class)
        .list();
  }

  /** How many were forgotten; who needs them reads the group anew. */
  int forget(Instant before) {
    return jdbc.sql("delete from face.change where changed_at < :before")
        .param("before", Timestamp.from(before))
        .update();
  }
}
