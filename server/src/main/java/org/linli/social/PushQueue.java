package org.linli.social;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.linli.identity.LiveSessions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What browsers are to be told: written with the fact, and sent after it. */
@Component
class PushQueue {
  private final JdbcClient jdbc;
  private final LiveSessions sessions;
  private final PushSender sender;
  private final JsonMapper json;
  private final Clock clock;

  PushQueue(
      JdbcClient jdbc, LiveSessions sessions, PushSender sender, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.sessions = sessions;
    this.sender = sender;
    this.json = json;
    this.clock = clock;
  }

  /** Tells it in all browsers in which a member is signed in, each in its language. */
  void tell(long account, PushText chinese, PushText english) {
    add(account, chinese, english, false);
  }

  /** The same before all else, and so that even a sleeping telephone shows it. */
  void call(long account, PushText chinese, PushText english) {
    add(account, chinese, english, true);
  }

  private void add(long account, PushText chinese, PushText english, boolean urgent) {
    forgetEnded(account);
    var queued =
        jdbc.sql(
                """
                insert into social.queued_push (subscription_id, content, urgent, service, next_at)
                select id, case language when 'en' then :english else :chinese end, :urgent,
                  coalesce(lower(substring(endpoint from '//([^/?#]*)')), ''), :now
                from social.push_subscription
                where account_id = :account
                """)
            .param("english", text(english, urgent))
            .param("chinese", text(chinese, urgent))
            .param("urgent", urgent)
            .param("account", account)
            .param("now", Timestamp.from(clock.instant()))
            .update();
    if (queued > 0) {
      sender.wake();
    }
  }

  private String text(PushText text, boolean urgent) {
    return json.writeValueAsString(
        Map.of(
            "title", text.title(),
            "text", text.text(),
            "address", text.address(),
            "urgent", urgent));
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
