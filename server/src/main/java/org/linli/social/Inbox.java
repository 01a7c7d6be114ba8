package org.linli.social;

import java.util.List;
import org.linli.platform.Bounded;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** With whom a member has written, in one query. */
@Repository
public class Inbox {
  private static final String SELECT =
      "select "
          + MessageRow.COLUMNS
          + """
          , c.unread, k.nickname, k.portrait
          from social.conversation c
          join social.message m on m.owner_id = c.owner_id and m.id = c.last_id
          join identity.member_card k on k.id = c.partner_id
          where c.owner_id = :owner
          order by c.last_at desc, c.last_id desc
          offset :offset limit :limit
          """;
  private final JdbcClient jdbc;

  Inbox(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first. */
  public List<Conversation> of(long owner, long offset, int limit) {
    return jdbc.sql(Bounded.list(SELECT))
        .param("owner", owner)
        .param("offset", offset)
        .param("limit", limit)
        .query(RecordRows.of(Conversation.class))
        .list();
  }
}
