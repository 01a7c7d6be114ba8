package org.linli.knowledge;

import java.util.Set;
import org.linli.moderation.Act;
import org.linli.moderation.Acts;
import org.linli.moderation.Cases;
import org.linli.moderation.State;
import org.linli.moderation.Subject;
import org.linli.moderation.Transition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decisions of administrators on answers. */
@Component
public class AnswerReview {
  private final AnswerRows rows;
  private final AnswerPresence presence;
  private final Acts acts;
  private final Cases cases;

  AnswerReview(AnswerRows rows, AnswerPresence presence, Acts acts, Cases cases) {
    this.rows = rows;
    this.presence = presence;
    this.acts = acts;
    this.cases = cases;
  }

  /** Takes it away from everybody; its row stays. */
  @Transactional
  public Transition remove(long answer) {
    return Transition.of(
        rows.hold(answer),
        Set.of(State.NORMAL, State.WAITING),
        held -> presence.vanish(held, State.REMOVED));
  }

  /** Removes it by an administrator's own decision, which is logged and closes its case. */
  @Transactional
  public Transition remove(long answer, long administrator) {
    var done = remove(answer);
    if (done == Transition.DONE) {
      acts.log(administrator, Act.Kind.ANSWER_REMOVED, answer);
      cases.close(new Subject(Subject.Kind.ANSWER, answer), administrator, true);
    }
    return done;
  }

  /** Shows what has waited or was removed. */
  @Transactional
  public Transition clear(long answer) {
    return Transition.of(rows.hold(answer), Set.of(State.WAITING, State.REMOVED), presence::appear);
  }
}
