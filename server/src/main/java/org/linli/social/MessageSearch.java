package org.linli.social;

import java.util.List;
import org.linli.platform.Bounded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looking for words in one's own box; they are in no index. */
@Repository
public class MessageSearch {
  private static final String HOLDING =
      """
      select %s
      from (
        select * from social.message
        where owner_id = :owner
        order by sent_at desc, id desc
        limit 20000) as m
      where m.state in ('NORMAL', 'WAITING')
        and position(lower(:text) in lower(m.title || ' ' || m.content)) > 0
      order by m.sent_at desc, m.id desc
      offset :offset limit :limit
      """
          .formatted(MessageRow.COLUMNS);
  private final JdbcClient jdbc;

  MessageSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of his 20,000 newest messages in which this stands, the newest first. */
  public List<Message> holding(long owner, String text, long offset, int limit) {
    return jdbc.sql(Bounded.list(HOLDING))
        .param("owner", owner)
        .param("text", text)
        .param("offset", offset)
        .param("limit", limit)
        .query(MessageRow.rows())
        .list();
  }
}
