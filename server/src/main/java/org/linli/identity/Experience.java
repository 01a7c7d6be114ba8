package org.linli.identity;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What members have earned; the sum stands in the account, never below nothing. */
@Component
public class Experience {
  /** What a member reads in his journal when an administrator has set the sum. */
  static final String SET = "管理员调整";

  private static final Set<String> BROWSES = Set.of("浏览话题", "浏览回答", "浏览文章", "浏览需求");
  private static final int BROWSES_A_DAY = 20;
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private final ExperienceRows rows;
  private final Clock clock;

  Experience(ExperienceRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** What came of telling that one has looked at something. */
  public enum Browsing {
    EARNED,
    NO_SUCH_BROWSE,
    ENOUGH_TODAY,
    NO_SUCH_MEMBER
  }

  /** Gives points by a rule of the server's own, or takes them; false when nobody is there. */
  @Transactional
  public boolean earn(long account, int points, String reason) {
    var had = rows.hold(account);
    had.ifPresent(sum -> move(account, sum, (long) sum + points, reason));
    return had.isPresent();
  }

  /** Gives a point for looking at something, 20 a day for each kind of thing. */
  @Transactional
  public Browsing browse(long account, String description) {
    if (!BROWSES.contains(description)) {
      return Browsing.NO_SUCH_BROWSE;
    }
    var had = rows.hold(account);
    if (had.isEmpty()) {
      return Browsing.NO_SUCH_MEMBER;
    }
    var today = clock.instant().atZone(SHANGHAI).toLocalDate().atStartOfDay(SHANGHAI).toInstant();
    if (rows.countSince(account, description, today) >= BROWSES_A_DAY) {
      return Browsing.ENOUGH_TODAY;
    }
    move(account, had.get(), had.get() + 1L, description);
    return Browsing.EARNED;
  }

  /** Sets the sum as an administrator wants it; false when nobody is there. */
  @Transactional
  public boolean set(long account, int value) {
    var had = rows.hold(account);
    had.ifPresent(sum -> move(account, sum, value, SET));
    return had.isPresent();
  }

  /** One page of a member's journal, newest first. */
  public List<ExperienceChange> changes(long account, long offset, int limit) {
    return rows.page(account, offset, limit);
  }

  private void move(long account, int from, long to, String reason) {
    var sum = Math.clamp(to, 0, Integer.MAX_VALUE);
    if (sum != from) {
      rows.write(account, sum, sum - from, reason, clock.instant());
    }
  }
}
