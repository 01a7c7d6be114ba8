package org.linli.identity;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leaving for good: a week in which signing in takes it back, then nothing personal is left. */
@Component
public class Erasure {
  /** What a member is called whose account is erased, wherever his content is still shown. */
  public static final String NICKNAME = "已注销用户";

  /** The same for readers of English. */
  public static final String ENGLISH_NICKNAME = "Deleted member";

  static final Duration GRACE = Duration.ofDays(7);
  private final Erasures erasures;
  private final Sessions sessions;
  private final Clock clock;

  Erasure(Erasures erasures, Sessions sessions, Clock clock) {
    this.erasures = erasures;
    this.sessions = sessions;
    this.clock = clock;
  }

  /** Ends all sessions, and the account itself in seven days unless somebody signs in to it. */
  @Transactional
  public void begin(long account) {
    var now = clock.instant();
    if (erasures.hold(account)) {
      erasures.ask(account, now, now.plus(GRACE));
      sessions.closeAll(account);
    }
  }

  /** Whether the account is to end, so that signing in takes it back. */
  public boolean pending(long account) {
    return erasures.pending(account);
  }
}
