package org.linli.social;

import java.util.List;
import org.linli.platform.Recount;

/** How unread messages are counted anew, all of a member's at once. */
final class UnreadRecount {
  static final Recount MESSAGES =
      new Recount(
          "conversation of",
          List.of(
              """
              select partner_id from social.conversation where owner_id = :key
              order by partner_id
              for no key update
              """),
          """
          select distinct owner_id
          from (
            select owner_id, partner_id, unread from social.conversation where unread <> 0
            union all
            select owner_id, partner_id, -count(*) from social.message
            where not outgoing and not seen and state = 'NORMAL'
            group by owner_id, partner_id) as part
          group by owner_id, partner_id
          having sum(unread) <> 0
          order by owner_id
          """,
          """
          update social.conversation c
          set unread = counted.unread
          from (
            select k.partner_id, count(m.id) as unread
            from social.conversation k
            left join social.message m
              on m.owner_id = k.owner_id and m.partner_id = k.partner_id
                and not m.outgoing and not m.seen and m.state = 'NORMAL'
            where k.owner_id = :key
            group by k.partner_id) as counted
          where c.owner_id = :key and c.partner_id = counted.partner_id
            and c.unread <> counted.unread
          """);

  private UnreadRecount() {}
}
