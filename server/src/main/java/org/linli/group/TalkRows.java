package org.linli.group;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a held group keeps of its talk: how much was said, what last, and who has read how far. */
@Repository
class TalkRows {
  private final JdbcClient jdbc;

  TalkRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Something new was said; only its author sees it while it is not shown. */
  void said(long group, long message, boolean shown, Instant now) {
    jdbc.sql(
            """
            update "group".chat
            set places = places + 1,
                last_message_id = case when :shown then :message else last_message_id end,
                talked_at = case when :shown then :now else talked_at end
            where id = :group
            """)
        .param("shown", shown)
        .param("message", message)
        .param("now", Timestamp.from(now))
        .param("group", group)
        .update();
  }

  /** A message of an author is one that nobody has to read, or with -1 one that all have to. */
  void skip(long group, long message, long author, int step) {
    jdbc.sql(
            """
            update "group".member set skipped = skipped + :step
            where group_id = :group and read_id < :message and account_id <> :author
            """)
        .param("step", step)
        .param("group", group)
        .param("message", message)
        .param("author", author)
        .update();
  }

  /** Nobody has to read what he has said himself. */
  void skipOwn(long group, long author) {
    jdbc.sql(
            """
            update "group".member set skipped = skipped + 1
            where group_id = :group and account_id = :author
            """)
        .param("group", group)
        .param("author", author)
        .update();
  }

  /** Looks anew for what was said last. */
  void last(long group) {
    jdbc.sql(
            """
            update "group".chat set last_message_id = (
              select id from "group".message
              where group_id = :group and state = 'NORMAL' and not withdrawn
              order by id desc
              limit 1)
            where id = :group
            """)
        .param("group", group)
        .update();
  }

  /** Keeps the talk from going on until the transaction ends. */
  void share(long group) {
    jdbc.sql("select id from \"group\".chat where id = :group for share")
        .param("group", group)
        .query(Long.class)
        .optional();
  }

  /**
   * He has read as far as this message; never less far than before. Answers whether it is further.
   */
  boolean read(long group, long account, long upTo) {
    return jdbc.sql(
                """
                update "group".member m
                set read_id = upto.id, place = upto.place, skipped = (
                  select count(*) from "group".message s
                  where s.group_id = :group and s.id > upto.id
                    and (s.account_id = :account or s.state <> 'NORMAL' or s.withdrawn))
                from (
                  select id, place from "group".message
                  where group_id = :group and id <= :upto
                  order by id desc
                  limit 1) upto
                where m.group_id = :group and m.account_id = :account and m.read_id < upto.id
                """)
            .param("group", group)
            .param("account", account)
            .param("upto", upTo)
            .update()
        == 1;
  }
}
