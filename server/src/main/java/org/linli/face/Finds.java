package org.linli.face;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.moderation.Act;
import org.linli.moderation.Acts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who has searched faces, and whom he found; kept for half a year. */
@Repository
public class Finds {
  private final JdbcClient jdbc;
  private final Acts acts;
  private final Clock clock;

  Finds(JdbcClient jdbc, Acts acts, Clock clock) {
    this.jdbc = jdbc;
    this.acts = acts;
    this.clock = clock;
  }

  private record Row(
      long id, long accountId, Long groupId, int faces, Instant foundAt, String found) {

    Find find() {
      var people =
          found == null ? List.<Long>of() : Stream.of(found.split(",")).map(Long::valueOf).toList();
      return new Find(id, accountId, Optional.ofNullable(groupId), faces, foundAt, people);
    }
  }

  /** So many with ids below this one, the newest first; that somebody looks is logged. */
  @Transactional
  public List<Find> page(long before, int limit, long administrator) {
    acts.log(administrator, Act.Kind.FACE_FINDS_LOOKED_AT, 0);
    return jdbc
        .sql(
            """
            select id, account_id, group_id, faces, found_at,
                   (select string_agg(m.account_id::text, ',' order by m.place)
                    from face.match m where m.find_id = f.id) as found
            from face.find f
            where id < :before
            order by id desc
            limit :limit
            """)
        .param("before", before)
        .param("limit", limit)
        .query(Row.class)
        .list()
        .stream()
        .map(Row::find)
        .toList();
  }

  /** Notes it before anybody is told; what may be told, for whose face is gone was not found. */
  @Transactional
  public List<Sighting> note(long account, Optional<Long> group, List<Sighting> sightings) {
    var id =
        jdbc.sql(
                """
                insert into face.find (account_id, group_id, faces, found_at)
                values (:account, :group, :faces, :now)
                returning id
                """)
            .param("account", account)
            .param("group", group.orElse(null), Types.BIGINT)
            .param("faces", sightings.size())
            .param("now", Timestamp.from(clock.instant()))
            .query(Long.class)
            .single();
    return IntStream.range(0, sightings.size())
        .mapToObj(place -> note(id, place, sightings.get(place)))
        .toList();
  }

  private Sighting note(long find, int place, Sighting sighting) {
    return sighting.account().isEmpty() || matched(find, place, sighting)
        ? sighting
        : sighting.ofNobody();
  }

  /** False where the face is deleted or about to be, so that no match outlives it. */
  private boolean matched(long find, int place, Sighting sighting) {
    return jdbc.sql(
                """
                insert into face.match (find_id, place, account_id, likeness)
                select :find, :place, account_id, :likeness from face.face
                where account_id = :account
                for key share skip locked
                """)
            .param("find", find)
            .param("place", place)
            .param("account", sighting.account().orElseThrow())
            .param("likeness", sighting.likeness())
            .update()
        == 1;
  }

  /** Nobody can tell any more where this member was seen. */
  void forget(long account) {
    jdbc.sql("delete from face.match where account_id = :account")
        .param("account", account)
        .update();
  }

  int forget(Instant before) {
    return jdbc.sql("delete from face.find where found_at < :before")
        .param("before", Timestamp.from(before))
        .update();
  }
}
