package org.linli.neighbourhood;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.moderation.State;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writing posts; of where they are only the square. */
@Repository
class PostRows {
  private final JdbcClient jdbc;

  PostRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds one that waits. */
  long add(long account, PostDraft draft, Instant now) {
    var place = draft.place().map(Grid::rounded);
    return jdbc.sql(
            """
            insert into neighbourhood.post
              (account_id, content, cleaned, item_id, latitude, longitude, cell, state, created_at,
               changed_at)
            values (:account, :content, :cleaned, :item, :latitude, :longitude, :cell, 'WAITING',
               :now, :now)
            returning id
            """)
        .param("account", account)
        .param("content", draft.content())
        .param("cleaned", draft.prose().cleaned().orElse(null))
        .param("item", draft.item().orElse(null))
        .param("latitude", place.map(Place::latitude).orElse(null))
        .param("longitude", place.map(Place::longitude).orElse(null))
        .param("cell", place.map(Curve::cell).orElse(null))
        .param("now", Timestamp.from(now))
        .query(Long.class)
        .single();
  }

  Optional<HeldPost> hold(long id) {
    return jdbc.sql(
            """
            select id, account_id, content, item_id, state, reported, deleted,
                   cell is not null as placed
            from neighbourhood.post
            where id = :id
            for no key update
            """)
        .param("id", id)
        .query(RecordRows.of(HeldPost.class))
        .optional();
  }

  void rewrite(long id, PostDraft draft, Instant now) {
    jdbc.sql(
            """
            update neighbourhood.post
            set content = :content, cleaned = :cleaned, item_id = :item, changed_at = :now
            where id = :id
            """)
        .param("content", draft.content())
        .param("cleaned", draft.prose().cleaned().orElse(null))
        .param("item", draft.item().orElse(null))
        .param("now", Timestamp.from(now))
        .param("id", id)
        .update();
  }

  void put(long id, State state) {
    jdbc.sql("update neighbourhood.post set state = :state where id = :id")
        .param("state", state.name())
        .param("id", id)
        .update();
  }

  void report(long id, boolean reported) {
    jdbc.sql("update neighbourhood.post set reported = :reported where id = :id")
        .param("reported", reported)
        .param("id", id)
        .update();
  }

  /** Its author has deleted it: the row stays, not where he was. */
  void delete(long id) {
    jdbc.sql(
            """
            update neighbourhood.post
            set deleted = true, latitude = null, longitude = null, cell = null
            where id = :id
            """)
        .param("id", id)
        .update();
  }

  /** Forgets where somebody was; answers at which of his posts. */
  List<Long> forgetPlaces(long account) {
    return jdbc.sql(
            """
            update neighbourhood.post set latitude = null, longitude = null, cell = null
            where account_id = :account and cell is not null
            returning id
            """)
        .param("account", account)
        .query(Long.class)
        .list();
  }
}
