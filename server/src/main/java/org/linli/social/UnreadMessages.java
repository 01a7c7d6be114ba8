package org.linli.social;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many private messages members have yet to read. */
@Repository
public class UnreadMessages {
  private final JdbcClient jdbc;

  UnreadMessages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(long partnerId, int unread) {}

  /** All of a member; no row of all his partners together, which all of them would wait for. */
  public long total(long owner) {
    return jdbc.sql(
            """
            select coalesce(sum(unread), 0) from social.conversation
            where owner_id = :owner and unread > 0
            """)
        .param("owner", owner)
        .query(Long.class)
        .single();
  }

  /** By partner, who wrote last first; the 1,000 first of them. */
  public Map<Long, Integer> byPartner(long owner) {
    var counts = new LinkedHashMap<Long, Integer>();
    jdbc.sql(
            """
            select partner_id, unread from social.conversation
            where owner_id = :owner and unread > 0
            order by last_at desc, last_id desc
            limit :most
            """)
        .param("owner", owner)
        .param("most", Follows.MOST_LISTED)
        .query(Row.class)
        .list()
        .forEach(row -> counts.put(row.partnerId(), row.unread()));
    return counts;
  }
}
