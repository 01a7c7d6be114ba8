package org.linli.moderation;

import java.util.Optional;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators decide on content that was complained of, waits, or was taken away. */
@Component
public class Verdicts {
  private final Reviewables content;
  private final Cases cases;
  private final Acts acts;
  private final Outbox outbox;

  Verdicts(Reviewables content, Cases cases, Acts acts, Outbox outbox) {
    this.content = content;
    this.cases = cases;
    this.acts = acts;
    this.outbox = outbox;
  }

  /** The complaint is right: the content goes, or stays away. */
  @Transactional
  public Transition uphold(long administrator, Subject subject) {
    return uphold(administrator, subject, Act.Kind.REPORT_UPHELD);
  }

  /** The same, logged as another act. */
  @Transactional
  public Transition uphold(long administrator, Subject subject, Act.Kind act) {
    return uphold(administrator, subject, act, Optional.empty());
  }

  /** The same with the reason that everybody may read. */
  @Transactional
  public Transition uphold(
      long administrator, Subject subject, Act.Kind act, Optional<Act.Reason> reason) {
    return decided(administrator, subject, content.remove(subject), true, act, reason);
  }

  /** There is nothing wrong with it: everybody sees it as before. */
  @Transactional
  public Transition clear(long administrator, Subject subject) {
    return clear(administrator, subject, Act.Kind.REPORT_REFUSED);
  }

  /** The same, logged as another act. */
  @Transactional
  public Transition clear(long administrator, Subject subject, Act.Kind act) {
    return decided(administrator, subject, content.show(subject), false, act, Optional.empty());
  }

  private Transition decided(
      long administrator,
      Subject subject,
      Transition transition,
      boolean upheld,
      Act.Kind act,
      Optional<Act.Reason> reason) {
    if (transition == Transition.NO_SUCH_CONTENT) {
      return transition;
    }
    var seen = cases.openOf(subject);
    var closed = cases.close(subject, administrator, upheld);
    if (!closed && transition == Transition.NOT_NOW) {
      return transition;
    }
    if (closed) {
      seen.ifPresent(open -> outbox.publish(new CaseDecided(subject, open.cause(), upheld)));
    }
    content.mark(subject, false);
    acts.log(administrator, act, subject.id(), subject.kind().name(), reason);
    return Transition.DONE;
  }
}
