package org.linli.social;

import java.util.List;
import org.linli.platform.Recount;

/** How unread notices are counted anew. */
final class NoticeRecount {
  static final Recount UNREAD =
      new Recount(
          "social.notice_tally",
          List.of("select account_id from social.notice_mark where account_id = :key for update"),
          """
          select distinct account_id
          from (
            select account_id, about, unread from social.notice_tally
            union all
            select owner_id, about, -count(*) from social.notice
            where owner_id <> 0 and shown and read_at is null
            group by owner_id, about) as part
          group by account_id, about
          having sum(unread) <> 0
          """,
          """
          insert into social.notice_tally as kept (account_id, about, unread)
          select :key, k.about, count(n.id)
          from (
            select about from social.notice_tally where account_id = :key
            union
            select about from social.notice where owner_id = :key) as k
          left join social.notice n
            on n.owner_id = :key and n.about = k.about and n.shown and n.read_at is null
          group by k.about
          on conflict (account_id, about) do update set unread = excluded.unread
          where kept.unread <> excluded.unread
          """);

  private NoticeRecount() {}
}
