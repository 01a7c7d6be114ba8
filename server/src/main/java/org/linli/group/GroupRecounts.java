package org.linli.group;

import java.util.List;
import org.linli.platform.Recount;

/** How groups are counted anew, and what their members have not read. */
final class GroupRecounts {
  private static final List<String> HOLD =
      List.of("select id from \"group\".chat where id = :key for no key update");

  static final Recount GROUPS =
      new Recount(
          "chat",
          HOLD,
          """
          select g.id from "group".chat g
          left join (
            select group_id, count(*) as members from "group".member
            where rank <= 2 group by group_id) b on b.group_id = g.id
          where g.members <> coalesce(b.members, 0)
          order by g.id
          """,
          """
          update "group".chat g
          set members = b.members
          from (
            select count(*) as members from "group".member
            where group_id = :key and rank <= 2) b
          where g.id = :key and g.members <> b.members
          """);

  static final Recount TALK =
      new Recount(
          "talk",
          HOLD,
          """
          select g.id from "group".chat g
          where (g.places, g.last_message_id) is distinct from (
            coalesce((select place from "group".message s
              where s.group_id = g.id order by id desc limit 1), 0),
            (select id from "group".message s
              where s.group_id = g.id and state = 'NORMAL' and not withdrawn
              order by id desc limit 1))
          order by g.id
          """,
          """
          update "group".chat g
          set places = kept.places, last_message_id = kept.last
          from (
            select coalesce((select place from "group".message s
                where s.group_id = :key order by id desc limit 1), 0) as places,
              (select id from "group".message s
                where s.group_id = :key and state = 'NORMAL' and not withdrawn
                order by id desc limit 1) as last) kept
          where g.id = :key
            and (g.places, g.last_message_id) is distinct from (kept.places, kept.last)
          """);

  static final Recount UNREAD =
      new Recount(
          "member",
          HOLD,
          """
          select distinct m.group_id from "group".member m
          where m.rank <= 2 and m.skipped <> (
            select count(*) from "group".message s
            where s.group_id = m.group_id and s.id > m.read_id
              and (s.account_id = m.account_id or s.state <> 'NORMAL' or s.withdrawn))
          order by m.group_id
          """,
          """
          update "group".member m
          set skipped = kept.skipped
          from (
            select account_id, (
              select count(*) from "group".message s
              where s.group_id = :key and s.id > b.read_id
                and (s.account_id = b.account_id or s.state <> 'NORMAL' or s.withdrawn)) as skipped
            from "group".member b where group_id = :key and rank <= 2) kept
          where m.group_id = :key and m.account_id = kept.account_id and m.skipped <> kept.skipped
          """);

  private GroupRecounts() {}
}
