package org.linli.platform;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Tells a listener what it has not heard, and notes in the same transaction that it has. */
@Repository
class Hearing {
  private static final int AT_ONCE = 100;
  private final JdbcClient jdbc;
  private final JsonMapper json;

  Hearing(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  private record Row(long id, String type, String body, Instant happenedAt) {}

  /** Tells it the next facts up to the horizon; the id it has come to, none while others tell. */
  @Transactional
  public Optional<Long> hear(Listener listener, long horizon) {
    var at = last(listener).or(() -> registered(listener));
    return at.map(last -> last < horizon ? tell(listener, last, horizon) : last);
  }

  private long tell(Listener listener, long last, long horizon) {
    var kinds = listener.hears().stream().collect(Collectors.toMap(Class::getName, kind -> kind));
    var rows =
        jdbc.sql(
                """
                select id, type, body, happened_at from platform.event
                where id > :last and id <= :horizon and type in (:types)
                order by id
                limit :most
                """)
            .param("last", last)
            .param("horizon", horizon)
            .param("types", kinds.keySet())
            .param("most", AT_ONCE)
            .query(Row.class)
            .list();
    for (var row : rows) {
      var event = json.readValue(row.body(), kinds.get(row.type()));
      listener.hear(event, row.happenedAt());
    }
    var heard = rows.size() < AT_ONCE ? horizon : rows.getLast().id();
    note(listener, heard);
    return heard;
  }

  /** The names of the kinds of facts between. */
  Set<String> kinds(long after, long upTo) {
    return jdbc.sql("select distinct type from platform.event where id > :after and id <= :upTo")
        .param("after", after)
        .param("upTo", upTo)
        .query(String.class)
        .set();
  }

  private Optional<Long> registered(Listener listener) {
    jdbc.sql(
            """
            insert into platform.listener (name, last_id) values (:name, 0)
            on conflict do nothing
            """)
        .param("name", listener.name())
        .update();
    return last(listener);
  }

  /** Locked until the transaction ends; nothing when another node is telling the listener. */
  private Optional<Long> last(Listener listener) {
    return jdbc.sql(
            """
            select last_id from platform.listener where name = :name for update skip locked
            """)
        .param("name", listener.name())
        .query(Long.class)
        .optional();
  }

  private void note(Listener listener, long last) {
    jdbc.sql("update platform.listener set last_id = :last where name = :name")
        .param("last", last)
        .param("name", listener.name())
        .update();
  }
}
