package org.linli.group;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.linli.media.Prose;
import org.linli.moderation.State;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writing what is said in held groups. */
@Repository
class MessageRows {
  private final JdbcClient jdbc;

  MessageRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long add(HeldGroup group, long account, int type, String content, State state, Instant now) {
    return jdbc.sql(
            """
            insert into "group".message
              (group_id, place, account_id, type, content, cleaned, state, created_at)
            values (:group, :place, :account, :type, :content, :cleaned, :state, :now)
            returning id
            """)
        .param("group", group.id())
        .param("place", group.places() + 1)
        .param("account", account)
        .param("type", type)
        .param("content", content)
        .param("cleaned", new Prose(content).cleaned().orElse(null))
        .param("state", state.name())
        .param("now", Timestamp.from(now))
        .query(Long.class)
        .single();
  }

  /** Holds its group, too. */
  Optional<HeldMessage> hold(long id) {
    jdbc.sql(
            """
            select id from "group".chat
            where id = (select group_id from "group".message where id = :id)
            for no key update
            """)
        .param("id", id)
        .query(Long.class)
        .optional();
    return jdbc.sql(
            """
            select s.id, s.group_id, g.name as group_name, g.open, s.account_id, s.content, s.state,
                   s.reported, s.withdrawn, s.created_at
            from "group".message s join "group".chat g on g.id = s.group_id
            where s.id = :id
            """)
        .param("id", id)
        .query(RecordRows.of(HeldMessage.class))
        .optional();
  }

  void put(HeldMessage message, State state) {
    jdbc.sql("update \"group\".message set state = :state where group_id = :group and id = :id")
        .param("state", state.name())
        .param("group", message.groupId())
        .param("id", message.id())
        .update();
  }

  void report(long id, boolean reported) {
    jdbc.sql("update \"group\".message set reported = :reported where id = :id")
        .param("reported", reported)
        .param("id", id)
        .update();
  }

  /** Takes it from its group; what nobody has to look at is forgotten. */
  void withdraw(HeldMessage message, boolean forgotten) {
    jdbc.sql(
            """
            update "group".message
            set withdrawn = true,
                content = case when :forgotten then '' else content end,
                cleaned = case when :forgotten then null else cleaned end
            where group_id = :group and id = :id
            """)
        .param("forgotten", forgotten)
        .param("group", message.groupId())
        .param("id", message.id())
        .update();
  }
}
