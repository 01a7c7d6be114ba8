package org.linli.social;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.linli.platform.Worker;
import org.linli.platform.Workers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells browsers through their push services, to each of these few at once, so that a slow one
 * holds up no other; again with growing pauses where one does not hear.
 */
@Component
class PushSender {
  private static final int AT_ONCE = 64;
  private static final int MOST_TRIES = 5;
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private final JdbcClient jdbc;
  private final PushPost post;
  private final Clock clock;
  private final PushTraffic traffic = new PushTraffic();
  private final Worker worker;

  PushSender(JdbcClient jdbc, PushPost post, Clock clock, Workers workers) {
    this.jdbc = jdbc;
    this.post = post;
    this.clock = clock;
    worker = workers.hire("push", AT_ONCE, this::due);
  }

  void wake() {
    worker.wake();
  }

  private Optional<Runnable> due() {
    return claim()
        .map(push -> {
          traffic.enter(push.service());
          return () -> attempt(push);
        });
  }

  /**
   * Takes one that is due, calls before news, and puts it off, so that a crash meanwhile means
   * another try.
   */
  private Optional<QueuedPush> claim() {
    return jdbc.sql(
            """
            update social.queued_push q
            set tries = q.tries + 1,
                next_at = :now::timestamptz + power(3, q.tries) * make_interval(secs => :pause)
            from social.push_subscription s
            where s.id = q.subscription_id and q.id in (
              select id from social.queued_push
              where next_at <= :now and service <> all (:full::text[])
              order by urgent desc, next_at, id
              limit 1
              for update skip locked)
            returning q.id, q.tries, q.content, q.urgent, q.service, s.id as subscription_id,
              s.endpoint, s.p256dh, s.auth
            """)
        .param("full", traffic.full())
        .param("now", Timestamp.from(clock.instant()))
        .param("pause", FIRST_PAUSE.toSeconds())
        .query(QueuedPush.class)
        .optional();
  }

  private void attempt(QueuedPush push) {
    try {
      settle(push, post.send(push));
    } finally {
      if (traffic.leave(push.service())) {
        worker.wake();
      }
    }
  }

  private void settle(QueuedPush push, PushPost.Outcome outcome) {
    switch (outcome) {
      case TAKEN -> drop(push);
      case GONE ->
          jdbc.sql("delete from social.push_subscription where id = :id")
              .param("id", push.subscriptionId())
              .update();
      case NOT_NOW -> {
        if (push.tries() >= MOST_TRIES) {
          drop(push);
        }
      }
    }
  }

  private void drop(QueuedPush push) {
    jdbc.sql("delete from social.queued_push where id = :id").param("id", push.id()).update();
  }
}
