package org.linli.market;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.moderation.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writing demands. Who changes a demand, or what belongs to it, holds it first. */
@Repository
class DemandRows {
  private final JdbcClient jdbc;

  DemandRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a demand that waits and has no cover. */
  long add(long account, DemandDraft draft, Instant now) {
    return text(
            """
            insert into market.demand
              (account_id, title, content, cleaned, beginning, cover, price, allowed_groups,
               state, phase, created_at, edited_at)
            values
              (:account, :title, :content, :cleaned, :beginning, '', :price, :allowed,
               'WAITING', 'OPEN', :now, :now)
            returning id
            """,
            draft,
            now)
        .param("account", account)
        .query(Long.class)
        .single();
  }

  void rewrite(long id, DemandDraft draft, Instant now) {
    text(
            """
            update market.demand
            set title = :title, content = :content, cleaned = :cleaned, beginning = :beginning,
                price = :price, allowed_groups = :allowed, edited_at = :now
            where id = :id
            """,
            draft,
            now)
        .param("id", id)
        .update();
  }

  Optional<HeldDemand> hold(long id) {
    return jdbc.sql(
            """
            select id, account_id, title, content, cover, price, allowed_groups, state, phase,
                   chat_id, created_at
            from market.demand where id = :id
            for no key update
            """)
        .param("id", id)
        .query(HeldDemand.class)
        .optional();
  }

  /** Those of an account that have not ended. */
  List<Long> endless(long account) {
    return jdbc.sql(
            """
            select id from market.demand
            where account_id = :account and phase <> 'CLOSED'
            order by id
            """)
        .param("account", account)
        .query(Long.class)
        .list();
  }

  void cover(long id, String cover) {
    set(id, "cover", cover);
  }

  void put(long id, State state) {
    set(id, "state", state.name());
  }

  void report(long id, boolean reported) {
    set(id, "reported", reported);
  }

  void move(long id, Demand.Phase phase) {
    set(id, "phase", phase.name());
  }

  void chat(long id, long chat) {
    set(id, "chat_id", chat);
  }

  private void set(long id, String column, Object value) {
    jdbc.sql("update market.demand set %s = :value where id = :id".formatted(column))
        .param("value", value)
        .param("id", id)
        .update();
  }

  private JdbcClient.StatementSpec text(String sql, DemandDraft draft, Instant now) {
    var prose = draft.prose();
    return jdbc.sql(sql)
        .param("title", draft.title())
        .param("content", draft.content())
        .param("cleaned", prose.cleaned().orElse(null))
        .param("beginning", prose.beginning())
        .param("price", draft.price())
        .param("allowed", new AllowedGroups(draft.allowed()).text())
        .param("now", Timestamp.from(now));
  }
}
