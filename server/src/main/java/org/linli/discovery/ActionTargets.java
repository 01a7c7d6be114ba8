package org.linli.discovery;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The journal by what was meant: of a comment below a question, that question. */
@Repository
class ActionTargets {
  private static final int AT_ONCE = 5_000;
  private static final String ACTION =
      """
      select a.account_id, a.id, a.kind, coalesce(c.question_id, a.target_id) as target_id,
             a.happened_at
      from discovery.action a
      left join discovery.question_comment c
        on a.kind = 'AGREED_QUESTION_COMMENT' and c.comment_id = a.target_id
      where a.kind = any(:kinds)
        and (a.kind <> 'AGREED_QUESTION_COMMENT' or c.question_id is not null)
      """;
  private final JdbcClient jdbc;

  ActionTargets(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The number of the newest action of these kinds. */
  long newest(Set<ActionKind> kinds) {
    return jdbc.sql(
            """
            select coalesce(max(newest.id), 0)
            from unnest(:kinds::text[]) as wanted (kind)
            cross join lateral (
              select max(id) as id from discovery.action where kind = wanted.kind) as newest
            """)
        .param("kinds", names(kinds))
        .query(Long.class)
        .single();
  }

  /** Tells them all, member by member, of each the newest first. */
  @Transactional(readOnly = true)
  public void tell(Set<ActionKind> kinds, BiConsumer<Long, Action> listener) {
    jdbc.sql(ACTION + "order by a.account_id, a.id desc")
        .param("kinds", names(kinds))
        .withFetchSize(AT_ONCE)
        .query(row -> {
          listener.accept(
              row.getLong("account_id"),
              new Action(
                  row.getLong("id"),
                  ActionKind.valueOf(row.getString("kind")),
                  row.getLong("target_id"),
                  row.getTimestamp("happened_at").toInstant()));
        });
  }

  /** The member's newest, the newest first. */
  List<Action> latest(long account, Set<ActionKind> kinds, int most) {
    return jdbc.sql(ACTION + "and a.account_id = :account order by a.id desc limit :most")
        .param("kinds", names(kinds))
        .param("account", account)
        .param("most", most)
        .query(Action.class)
        .list();
  }

  /** Notes below which question a comment stands. */
  void place(long comment, long question) {
    jdbc.sql(
            """
            insert into discovery.question_comment (comment_id, question_id)
            values (:comment, :question) on conflict do nothing
            """)
        .param("comment", comment)
        .param("question", question)
        .update();
  }

  private static String[] names(Set<ActionKind> kinds) {
    return kinds.stream().map(ActionKind::name).toArray(String[]::new);
  }
}
