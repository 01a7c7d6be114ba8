package org.linli.knowledge;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What members have marked for themselves. Marks are written before what counts them. */
final class Marks {
  private static final String COUNTED =
      """
      with changed as (%s),
      held as (
        select id from knowledge.{content} where id in (select {content}_id from changed)
        order by id
        for no key update)
      update knowledge.{content} set {counter} = {counter} + :step
      where id in (select id from held)
      """;
  private static final String HAS =
      """
      select exists (
        select from knowledge.{mark} where account_id = :account and {content}_id = :content)
      """;
  private static final String ADD =
      COUNTED.formatted(
          """
          insert into knowledge.{mark} (account_id, {content}_id, {time})
          select :account, id, :now from knowledge.{content}
          where id = :content and state = 'NORMAL'
          on conflict do nothing
          returning {content}_id
          """);
  private static final String REMOVE =
      COUNTED.formatted(
          """
          delete from knowledge.{mark} where account_id = :account and {content}_id = :content
          returning {content}_id
          """);
  private static final String FORGET =
      COUNTED.formatted(
          "delete from knowledge.{mark} where account_id = :account returning {content}_id");
  private final JdbcClient jdbc;
  private final String has;
  private final String add;
  private final String remove;
  private final String forget;

  Marks(Kind kind, JdbcClient jdbc) {
    this.jdbc = jdbc;
    has = kind.in(HAS);
    add = kind.in(ADD);
    remove = kind.in(REMOVE);
    forget = kind.in(FORGET);
  }

  /** The table of the marks, that of what is marked, and the columns of when and how many. */
  record Kind(String mark, String content, String time, String counter) {

    String in(String sql) {
      return sql.replace("{mark}", mark)
          .replace("{content}", content)
          .replace("{time}", time)
          .replace("{counter}", counter);
    }
  }

  boolean has(long account, long content) {
    return sql(has, account).param("content", content).query(Boolean.class).single();
  }

  /** Marks what everybody sees; false when it was marked already, or nobody sees it. */
  boolean add(long account, long content, Instant now) {
    return sql(add, account)
            .param("content", content)
            .param("now", Timestamp.from(now))
            .param("step", 1)
            .update()
        > 0;
  }

  /** Takes the mark away; false when there was none. */
  boolean remove(long account, long content) {
    return sql(remove, account).param("content", content).param("step", -1).update() > 0;
  }

  /** Takes all marks of an account away. */
  void forget(long account) {
    sql(forget, account).param("step", -1).update();
  }

  private JdbcClient.StatementSpec sql(String text, long account) {
    return jdbc.sql(text).param("account", account);
  }
}
