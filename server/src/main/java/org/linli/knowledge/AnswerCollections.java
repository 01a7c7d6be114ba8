package org.linli.knowledge;

import java.time.Clock;
import org.linli.identity.Members;
import org.linli.platform.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who put which answers by. */
@Component
public class AnswerCollections {
  private static final Marks.Kind KIND =
      new Marks.Kind("answer_collection", "answer", "collected_at", "collects");
  private final Members members;
  private final ReadingRights rights;
  private final Marks marks;
  private final Outbox outbox;
  private final Clock clock;

  AnswerCollections(
      Members members, ReadingRights rights, JdbcClient jdbc, Outbox outbox, Clock clock) {
    this.members = members;
    this.rights = rights;
    marks = new Marks(KIND, jdbc);
    this.outbox = outbox;
    this.clock = clock;
  }

  public boolean has(long account, long answer) {
    return marks.has(account, answer);
  }

  /** Collects an answer that he may read; twice is once. */
  @Transactional
  public void add(long account, long answer) {
    if (members.hold(account)
        && rights.open(account, answer)
        && marks.add(account, answer, clock.instant())) {
      outbox.publish(new AnswerCollected(answer, account));
    }
  }

  /** Takes it out again. */
  @Transactional
  public void remove(long account, long answer) {
    if (marks.remove(account, answer)) {
      outbox.publish(new AnswerUncollected(answer, account));
    }
  }

  /** Empties the collection of an account. */
  void forget(long account) {
    marks.forget(account);
  }
}
