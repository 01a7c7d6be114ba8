package org.linli.social;

import java.util.List;
import org.linli.moderation.ContentLine;
import org.linli.moderation.State;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a member sent that others do not see, or no longer. */
@Repository
public class MessageLines {
  private final JdbcClient jdbc;

  MessageLines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those in one state, the newest first; of all ids or of one. */
  public List<ContentLine> of(long sender, State state, long id, int most) {
    return jdbc.sql(
            """
            select m.id, 'MESSAGE' as kind, '' as title, left(m.content, 200) as begin,
                   m.owner_id as account_id, null as author, false as anonymous, m.state,
                   m.sent_at as created_at
            from social.message m
            where m.owner_id = :sender and m.outgoing and m.state in ('WAITING', 'REMOVED')
              and m.state = :state and (:id = 0 or m.id = :id)
            order by m.id desc
            limit :most
            """)
        .param("sender", sender)
        .param("state", state.name())
        .param("id", id)
        .param("most", most)
        .query(RecordRows.of(ContentLine.class))
        .list();
  }
}
