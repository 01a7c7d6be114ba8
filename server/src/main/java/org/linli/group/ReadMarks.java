package org.linli.group;

import java.util.List;
import org.linli.platform.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How far members have read, the same on all their devices. */
@Repository
public class ReadMarks {
  private final TalkRows talk;
  private final MemberRows members;
  private final Outbox outbox;
  private final JdbcClient jdbc;

  ReadMarks(TalkRows talk, MemberRows members, Outbox outbox, JdbcClient jdbc) {
    this.talk = talk;
    this.members = members;
    this.outbox = outbox;
    this.jdbc = jdbc;
  }

  /** How much of a group somebody has not read. */
  public record Unread(long groupId, long count) {}

  /** He has read up to this message; false when he does not belong to the group. */
  @Transactional
  public boolean sign(long account, long group, long upTo) {
    talk.share(group);
    if (members.find(group, account).filter(one -> one.rank().belongs()).isEmpty()) {
      return false;
    }
    if (talk.read(group, account, upTo)) {
      outbox.publish(new GroupRead(group, account, upTo));
    }
    return true;
  }

  /** The open groups in which there is something that he has not read. */
  public List<Unread> unread(long account) {
    return jdbc.sql(
            """
            select g.id as group_id, g.places - m.place - m.skipped as count
            from "group".member m join "group".chat g on g.id = m.group_id
            where m.account_id = :account and m.rank <= 2 and g.open
              and g.places - m.place - m.skipped > 0
            order by g.talked_at desc, g.id desc
            """)
        .param("account", account)
        .query(Unread.class)
        .list();
  }
}
