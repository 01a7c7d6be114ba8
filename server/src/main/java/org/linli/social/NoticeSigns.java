package org.linli.social;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.linli.platform.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Members sign what they have read. Twice is once, from whatever device. */
@Repository
public class NoticeSigns {
  private final NoticeTally tally;
  private final Outbox outbox;
  private final JdbcClient jdbc;
  private final Clock clock;

  NoticeSigns(NoticeTally tally, Outbox outbox, JdbcClient jdbc, Clock clock) {
    this.tally = tally;
    this.outbox = outbox;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Counted(NoticeKind about, int number) {}

  /**
   * Signs one notice, the member's own or one to everybody; false when he has never been told so.
   */
  @Transactional
  public boolean sign(long account, long notice) {
    return owner(account, notice)
        .map(owner -> owner == account ? signOwn(account, notice) : signOneOfAll(account, notice))
        .orElse(false);
  }

  /** Signs all of these kinds that the member has been told until now. */
  @Transactional
  public void signAll(long account, Set<NoticeKind> kinds) {
    tally.hold(account);
    var signed =
        jdbc.sql(
                """
                with signed as (
                  update social.notice set read_at = :now
                  where owner_id = :account and shown and read_at is null and about in (:kinds)
                  returning about)
                select about, count(*) as number from signed group by about
                """)
            .param("account", account)
            .param("now", Timestamp.from(clock.instant()))
            .param("kinds", kinds.stream().map(Enum::name).toList())
            .query(Counted.class)
            .list();
    signed.forEach(counted -> tally.count(account, counted.about(), -counted.number()));
    if (kinds.contains(NoticeKind.SYSTEM)) {
      tally.readAll(account);
    }
    outbox.publish(new NoticesRead(account));
  }

  /** How many of each kind a member has not read. */
  public Unread unread(long account) {
    return new Unread(tally.unread(account));
  }

  private Optional<Long> owner(long account, long notice) {
    return jdbc.sql(
            """
            select owner_id from social.notice
            where owner_id in (0, :account) and id = :id and shown
            """)
        .param("account", account)
        .param("id", notice)
        .query(Long.class)
        .optional();
  }

  private boolean signOwn(long account, long notice) {
    tally.hold(account);
    jdbc.sql(
            """
            update social.notice set read_at = :now
            where owner_id = :account and id = :id and read_at is null
            returning about
            """)
        .param("account", account)
        .param("id", notice)
        .param("now", Timestamp.from(clock.instant()))
        .query(NoticeKind.class)
        .optional()
        .ifPresent(kind -> {
          tally.count(account, kind, -1);
          outbox.publish(new NoticesRead(account));
        });
    return true;
  }

  private boolean signOneOfAll(long account, long notice) {
    jdbc.sql(
            """
            insert into social.notice_read (account_id, notice_id, read_at)
            values (:account, :id, :now)
            on conflict do nothing
            """)
        .param("account", account)
        .param("id", notice)
        .param("now", Timestamp.from(clock.instant()))
        .update();
    outbox.publish(new NoticesRead(account));
    return true;
  }
}
