package org.linli.social;

import java.time.Clock;
import java.util.List;
import org.linli.moderation.Act;
import org.linli.moderation.Acts;
import org.linli.platform.Outbox;
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
  private final Notices notices;
  private final NoticeRows rows;
  private final NoticeTally tally;
  private final Acts acts;
  private final Outbox outbox;
  private final JdbcClient jdbc;
  private final Clock clock;

  SiteNotices(
      Notices notices,
      NoticeRows rows,
      NoticeTally tally,
      Acts acts,
      Outbox outbox,
      JdbcClient jdbc,
      Clock clock) {
    this.notices = notices;
    this.rows = rows;
    this.tally = tally;
    this.acts = acts;
    this.outbox = outbox;
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

  /**
   * Tells everybody; what an administrator sends is logged. One after the other, so that who reads
   * all until now has read every one of them.
   */
  @Transactional
  public Sending toAll(long sender, String name, String content) {
    if (unfit(name, content)) {
      return Sending.UNFIT;
    }
    tally.hold(EVERYBODY);
    var notice =
        new NewNotice(EVERYBODY, NoticeKind.SYSTEM, sender, true, name, content, null, null);
    rows.add(notice, SiteNotice.Kind.ALL, true, clock.instant())
        .ifPresent(id -> outbox.publish(new NoticeTold(EVERYBODY, id)));
    log(sender, EVERYBODY, name);
    return Sending.SENT;
  }

  /** Tells one member, about himself or about a group, unless he is being erased. */
  @Transactional
  public Sending to(long account, SiteNotice.Kind kind, long sender, String name, String content) {
    if (unfit(name, content)) {
      return Sending.UNFIT;
    }
    var about = kind == SiteNotice.Kind.GROUP ? NoticeKind.GROUP : NoticeKind.SYSTEM;
    var notice = new NewNotice(account, about, sender, true, name, content, null, null);
    return switch (notices.tell(notice)) {
      case UNKNOWN_MEMBER -> Sending.UNKNOWN_MEMBER;
      case TOLD, NOTHING_NEW -> {
        log(sender, account, name);
        yield Sending.SENT;
      }
    };
  }

  /** The notices of one kind that a member sees, newest first. */
  public List<SiteNotice> seenBy(long account, SiteNotice.Kind kind, long offset, int limit) {
    return jdbc.sql(
            """
            select id, kind, about, owner_id, sender_id, name, content, created_at
            from social.notice
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

  private void log(long sender, long owner, String name) {
    if (sender != SERVER) {
      acts.log(sender, Act.Kind.NOTICE_SENT, owner, name);
    }
  }

  private static boolean unfit(String name, String content) {
    return unfit(name, LONGEST_NAME) || unfit(content, LONGEST_CONTENT);
  }

  private static boolean unfit(String text, int longest) {
    return text.isBlank() || text.codePointCount(0, text.length()) > longest;
  }
}
