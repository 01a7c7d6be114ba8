package org.linli.knowledge;

import java.time.Clock;
import org.linli.identity.Members;
import org.linli.platform.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who wants to hear of which question. */
@Component
public class QuestionFollows {
  private static final Marks.Kind KIND =
      new Marks.Kind("question_follow", "question", "followed_at", "follows");
  private final Members members;
  private final Marks marks;
  private final Outbox outbox;
  private final Clock clock;

  QuestionFollows(Members members, JdbcClient jdbc, Outbox outbox, Clock clock) {
    this.members = members;
    marks = new Marks(KIND, jdbc);
    this.outbox = outbox;
    this.clock = clock;
  }

  public boolean follows(long account, long question) {
    return marks.has(account, question);
  }

  /** Follows a question that everybody sees; twice is once. */
  @Transactional
  public void follow(long account, long question) {
    if (members.hold(account) && marks.add(account, question, clock.instant())) {
      outbox.publish(new QuestionFollowed(question, account));
    }
  }

  /** Follows it no longer. */
  @Transactional
  public void unfollow(long account, long question) {
    if (marks.remove(account, question)) {
      outbox.publish(new QuestionUnfollowed(question, account));
    }
  }

  /** Ends all that an account follows. */
  void forget(long account) {
    marks.forget(account);
  }
}
