package org.linli.social;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.linli.identity.Members;
import org.linli.moderation.Act;
import org.linli.moderation.Acts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the community has told its members. */
@Repository
public class SiteNotices {
  /** Who sends what no administrator has written. */
  public static final long SERVER = 0;

  private static final long EVERYBODY = 0;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_CONTENT = 100_000;
  private final Members members;
  private final Acts acts;
  private final JdbcClient jdbc;
  private final Clock clock;

  SiteNotices(Members members, Acts acts, JdbcClient jdbc, Clock clock) {
    this.members = members;
    this.acts = acts;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What came of sending one. */
  public enum Sending {
    SENT,
    UNKNOWN_MEMBER,
    /** Empty, or longer than 200 characters in its name or 100,000 in its content. */
    UNFIT
  }

  /** Tells everybody; what an administrator sends is logged. */
  @Transactional
  public Sending toAll(long sender, String name, String content) {
    return send(SiteNotice.Kind.ALL, EVERYBODY, sender, name, content);
  }

  /** Tells one member, about himself or about a group, unless he is being erased. */
  @Transactional
  public Sending to(long account, SiteNotice.Kind kind, long sender, String name, String content) {
    return members.hold(account)
        ? send(kind, account, sender, name, content)
        : Sending.UNKNOWN_MEMBER;
  }

  /** The notices of one kind that a member sees, newest first. */
  public List<SiteNotice> seenBy(long account, SiteNotice.Kind kind, long offset, int limit) {
    return jdbc.sql(
            """
            select id, kind, owner_id, sender_id, name, content, created_at from social.notice
            where owner_id = :owner and kind = :kind
            order by created_at desc, id desc
            offset :offset limit :limit
            """)
        .param("owner", kind == SiteNotice.Kind.ALL ? EVERYBODY : account)
        .param("kind", kind.name())
        .param("offset", offset)
        .param("limit", limit)
        .query(SiteNotice.class)
        .list();
  }

  void forget(long account) {
    jdbc.sql("delete from social.notice where owner_id = :account")
        .param("account", account)
        .update();
  }

  private Sending send(SiteNotice.Kind kind, long owner, long sender, String name, String content) {
    if (unfit(name, LONGEST_NAME) || unfit(content, LONGEST_CONTENT)) {
      return Sending.UNFIT;
    }
    jdbc.sql(
            """
            insert into social.notice (owner_id, kind, sender_id, name, content, created_at)
            values (:owner, :kind, :sender, :name, :content, :now)
            """)
        .param("owner", owner)
        .param("kind", kind.name())
        .param("sender", sender)
        .param("name", name)
        .param("content", content)
        .param("now", Timestamp.from(clock.instant()))
        .update();
    if (sender != SERVER) {
      acts.log(sender, Act.Kind.NOTICE_SENT, owner, name);
    }
    return Sending.SENT;
  }

  private static boolean unfit(String text, int longest) {
    return text.isBlank() || text.codePointCount(0, text.length()) > longest;
  }
}
