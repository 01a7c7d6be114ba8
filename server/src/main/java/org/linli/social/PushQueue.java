package org.linli.social;

import java.sql.Timestamp;
import java.time.Clock;
import org.linli.identity.LiveSessions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What browsers are to be told: written with the fact, and sent after it. */
@Component
class PushQueue {
  private final JdbcClient jdbc;
  private final LiveSessions sessions;
  private final PushSender sender;
  private final Clock clock;

  PushQueue(JdbcClient jdbc, LiveSessions sessions, PushSender sender, Clock clock) {
    this.jdbc = jdbc;
    this.sessions = sessions;
    this.sender = sender;
    this.clock = clock;
  }

  /** Tells it in all browsers in which a member is signed in, each in its language. */
  void tell(long account, String chinese, String english) {
    forgetEnded(account);
    var queued =
        jdbc.sql(
                """
                insert into social.queued_push (subscription_id, content, next_at)
                select id, case language when 'en' then :english else :chinese end, :now
                from social.push_subscription
                where account_id = :account
                """)
            .param("english", english)
            .param("chinese", chinese)
            .param("account", account)
            .param("now", Timestamp.from(clock.instant()))
            .update();
    if (queued > 0) {
      sender.wake();
    }
  }

  /** A browser that was lost, or is another's now, shows nothing more once its session is over. */
  private void forgetEnded(long account) {
    jdbc.sql(
            """
            delete from social.push_subscription
            where account_id = :account and session <> all (:open::bytea[])
            """)
        .param("account", account)
        .param("open", sessions.hashes(account).toArray(byte[][]::new))
        .update();
  }
}
