package org.linli.group;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writing groups. Who changes anything in one holds it first, and accounts before it. */
@Repository
class GroupRows {
  private final JdbcClient jdbc;

  GroupRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long add(long owner, Instant now) {
    return jdbc.sql(
            """
            insert into "group".chat
              (owner_id, name, description, portrait, listed, members, created_at, talked_at)
            values (:owner, '', '', '', true, 1, :now, :now)
            returning id
            """)
        .param("owner", owner)
        .param("now", Timestamp.from(now))
        .query(Long.class)
        .single();
  }

  void write(long id, GroupDraft draft, String portrait) {
    jdbc.sql(
            """
            update "group".chat
            set name = :name, description = :description, portrait = :portrait, listed = :listed
            where id = :id
            """)
        .param("name", draft.name())
        .param("description", draft.description())
        .param("portrait", portrait)
        .param("listed", draft.listed())
        .param("id", id)
        .update();
  }

  /** The group if it is open. */
  Optional<HeldGroup> hold(long id) {
    return holdAny(id).filter(HeldGroup::open);
  }

  Optional<HeldGroup> holdAny(long id) {
    return jdbc.sql(
            """
            select id, owner_id, name, description, portrait, listed, open, members, places
            from "group".chat where id = :id
            for no key update
            """)
        .param("id", id)
        .query(HeldGroup.class)
        .optional();
  }

  /** How many open groups the account has. */
  int owned(long account) {
    return jdbc.sql("select count(*) from \"group\".chat where owner_id = :account and open")
        .param("account", account)
        .query(Integer.class)
        .single();
  }

  void count(long id, int step) {
    jdbc.sql("update \"group\".chat set members = members + :step where id = :id")
        .param("step", step)
        .param("id", id)
        .update();
  }

  void own(long id, long account) {
    jdbc.sql("update \"group\".chat set owner_id = :account where id = :id")
        .param("account", account)
        .param("id", id)
        .update();
  }

  void close(long id) {
    jdbc.sql("update \"group\".chat set open = false where id = :id").param("id", id).update();
  }
}
