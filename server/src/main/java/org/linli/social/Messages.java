package org.linli.social;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.platform.Bounded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reading one's box, the newest message first; a list ends early where it would be too heavy. */
@Repository
public class Messages {
  private final JdbcClient jdbc;

  Messages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Place(Instant sentAt, long id) {}

  /** Which messages of a box somebody wants. */
  public enum Choice {
    UNREAD("m.owner_id = :owner and not m.outgoing and not m.seen and m.state = 'NORMAL'"),
    /** All but those, and what he sent himself. */
    READ("m.owner_id = :owner and not (not m.outgoing and not m.seen and m.state = 'NORMAL')"),
    ALL("m.owner_id = :owner"),
    /** What was sent to him. */
    RECEIVED("m.owner_id = :owner and not m.outgoing"),
    RECEIVED_READ("m.owner_id = :owner and not m.outgoing and (m.seen or m.state <> 'NORMAL')");

    private final String where;

    Choice(String where) {
      this.where = where;
    }
  }

  /** Of all partners. */
  public List<Message> of(long owner, Choice choice, long offset, int limit) {
    return list(choice.where, owner, 0, new Place(Instant.EPOCH, 0), offset, limit);
  }

  /** Between a member and a partner. */
  public List<Message> between(long owner, long partner, long offset, int limit) {
    var where = "m.owner_id = :owner and m.partner_id = :partner";
    return list(where, owner, partner, new Place(Instant.EPOCH, 0), offset, limit);
  }

  /** The same of those that are older than one of them; nothing when there is no such message. */
  public List<Message> before(long owner, long partner, long id, int limit) {
    var where =
        "m.owner_id = :owner and m.partner_id = :partner and (m.sent_at, m.id) < (:at, :id)";
    return place(owner, id)
        .map(place -> list(where, owner, partner, place, 0, limit))
        .orElse(List.of());
  }

  /** The same of those that are newer. */
  public List<Message> after(long owner, long partner, long id, int limit) {
    var where =
        "m.owner_id = :owner and m.partner_id = :partner and (m.sent_at, m.id) > (:at, :id)";
    return place(owner, id)
        .map(place -> list(where, owner, partner, place, 0, limit))
        .orElse(List.of());
  }

  /** One message of a box. */
  public Optional<Message> find(long owner, long id) {
    return list("m.owner_id = :owner and m.id = :id", owner, 0, new Place(Instant.EPOCH, id), 0, 1)
        .stream()
        .findFirst();
  }

  private List<Message> list(
      String where, long owner, long partner, Place place, long offset, int limit) {
    var order = " order by m.sent_at desc, m.id desc offset :offset limit :limit";
    return jdbc.sql(Bounded.list(MessageRow.SELECT + " where " + where + order))
        .param("owner", owner)
        .param("partner", partner)
        .param("at", Timestamp.from(place.sentAt()))
        .param("id", place.id())
        .param("offset", offset)
        .param("limit", limit)
        .query(MessageRow.rows())
        .list();
  }

  private Optional<Place> place(long owner, long id) {
    return jdbc.sql("select sent_at, id from social.message where owner_id = :owner and id = :id")
        .param("owner", owner)
        .param("id", id)
        .query(Place.class)
        .optional();
  }
}
