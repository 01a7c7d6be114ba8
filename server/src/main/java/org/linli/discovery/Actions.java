package org.linli.discovery;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The journal of what members do. */
@Repository
public class Actions {
  private static final long HOUR = Duration.ofHours(1).toSeconds();
  private final JdbcClient jdbc;
  private final Clock clock;

  Actions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What came of a member's own report. */
  public enum Reporting {
    /** It stands in the journal: a view once an hour. */
    NOTED,
    /** The same view has been noted within the hour. */
    AGAIN,
    /** We know of such actions without being told. */
    NOT_REPORTABLE,
    NO_TARGET,
    /** The member has reported enough for now. */
    TOO_OFTEN
  }

  /** Notes what a member says that he did. */
  Reporting report(long account, ActionKind kind, long target) {
    if (target <= 0) {
      return Reporting.NO_TARGET;
    }
    var now = clock.instant();
    return switch (kind.source()) {
      case VIEW ->
          record(account, kind, target, now.getEpochSecond() / HOUR, now)
              ? Reporting.NOTED
              : Reporting.AGAIN;
      case DEED -> Reporting.NOT_REPORTABLE;
    };
  }

  /** The member's newest actions of these kinds, newest first. */
  public List<Action> latest(long account, Set<ActionKind> kinds, int most) {
    return jdbc.sql(
            """
            select a.id, a.kind, a.target_id, a.happened_at
            from unnest(:kinds) as wanted (kind)
            cross join lateral (
              select id, kind, target_id, happened_at from discovery.action
              where account_id = :account and kind = wanted.kind
              order by id desc
              limit :most) as a
            order by a.id desc
            limit :most
            """)
        .param("kinds", kinds.stream().map(ActionKind::name).toArray(String[]::new))
        .param("account", account)
        .param("most", most)
        .query(Action.class)
        .list();
  }

  /**
   * One page of what the member did this to, each target once with the newest action, newest first;
   * drawn from his 10,000 newest.
   */
  public List<Action> history(long account, ActionKind kind, long offset, int limit) {
    return jdbc.sql(
            """
            select max(id) as id, :kind as kind, target_id, max(happened_at) as happened_at
            from (
              select id, target_id, happened_at from discovery.action
              where account_id = :account and kind = :kind
              order by id desc
              limit 10000) as newest
            group by target_id
            order by max(id) desc
            offset :offset limit :limit
            """)
        .param("account", account)
        .param("kind", kind.name())
        .param("offset", offset)
        .param("limit", limit)
        .query(Action.class)
        .list();
  }

  /**
   * Notes what another domain tells of a member; false when it is noted already.
   *
   * @param occasion told twice with the same one, the action is noted once
   */
  boolean record(long account, ActionKind kind, long target, long occasion, Instant at) {
    return jdbc.sql(
                """
                insert into discovery.action (account_id, kind, target_id, occasion, happened_at)
                values (:account, :kind, :target, :occasion, :at)
                on conflict do nothing
                """)
            .param("account", account)
            .param("kind", kind.name())
            .param("target", target)
            .param("occasion", occasion)
            .param("at", Timestamp.from(at))
            .update()
        == 1;
  }

  /** Takes back whatever of this kind the member did to the target. */
  void take(long account, ActionKind kind, long target) {
    jdbc.sql(
            """
            delete from discovery.action
            where account_id = :account and kind = :kind and target_id = :target
            """)
        .param("account", account)
        .param("kind", kind.name())
        .param("target", target)
        .update();
  }

  void forget(long account) {
    jdbc.sql("delete from discovery.action where account_id = :account")
        .param("account", account)
        .update();
  }
}
