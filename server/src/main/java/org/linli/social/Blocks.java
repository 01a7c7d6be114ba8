package org.linli.social;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.linli.identity.Members;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** From whom members want to hear nothing. */
@Repository
public class Blocks {
  private final Members members;
  private final JdbcClient jdbc;
  private final Clock clock;

  Blocks(Members members, JdbcClient jdbc, Clock clock) {
    this.members = members;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What came of blocking. */
  public enum Blocking {
    /** So it is now, perhaps as before. */
    DONE,
    NO_SUCH_MEMBER,
    ONESELF
  }

  /** Blocks; twice is once. */
  @Transactional
  public Blocking block(long owner, long blocked) {
    if (owner == blocked) {
      return Blocking.ONESELF;
    }
    if (!members.hold(Math.min(owner, blocked)) || !members.hold(Math.max(owner, blocked))) {
      return Blocking.NO_SUCH_MEMBER;
    }
    jdbc.sql(
            """
            insert into social.block (owner_id, blocked_id, blocked_at)
            values (:owner, :blocked, :now)
            on conflict do nothing
            """)
        .param("owner", owner)
        .param("blocked", blocked)
        .param("now", Timestamp.from(clock.instant()))
        .update();
    return Blocking.DONE;
  }

  /** Wants to hear from him again, or still. */
  @Transactional
  public void unblock(long owner, long blocked) {
    jdbc.sql("delete from social.block where owner_id = :owner and blocked_id = :blocked")
        .param("owner", owner)
        .param("blocked", blocked)
        .update();
  }

  /** Whether the owner wants to hear nothing from the other. */
  public boolean blocks(long owner, long other) {
    return jdbc.sql(
            """
            select exists (
              select from social.block where owner_id = :owner and blocked_id = :other)
            """)
        .param("owner", owner)
        .param("other", other)
        .query(Boolean.class)
        .single();
  }

  /** Whom a member has blocked, the newest first. */
  public List<Long> of(long owner, long offset, int limit) {
    return jdbc.sql(
            """
            select blocked_id from social.block
            where owner_id = :owner
            order by blocked_at desc, blocked_id desc
            offset :offset limit :limit
            """)
        .param("owner", owner)
        .param("offset", offset)
        .param("limit", limit)
        .query(Long.class)
        .list();
  }

  void forget(long account) {
    jdbc.sql("delete from social.block where owner_id = :account or blocked_id = :account")
        .param("account", account)
        .update();
  }
}
