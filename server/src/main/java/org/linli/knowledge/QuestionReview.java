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

/** Decisions of administrators on questions. */
@Component
public class QuestionReview {
  private final QuestionRows rows;
  private final QuestionPresence presence;
  private final Acts acts;
  private final Cases cases;

  QuestionReview(QuestionRows rows, QuestionPresence presence, Acts acts, Cases cases) {
    this.rows = rows;
    this.presence = presence;
    this.acts = acts;
    this.cases = cases;
  }

  /** Takes it away from everybody; its row stays. */
  @Transactional
  public Transition remove(long question) {
    return Transition.of(
        rows.hold(question),
        Set.of(State.NORMAL, State.WAITING),
        held -> presence.vanish(held, State.REMOVED));
  }

  /** Removes it by an administrator's own decision, which is logged and closes its case. */
  @Transactional
  public Transition remove(long question, long administrator) {
    var done = remove(question);
    if (done == Transition.DONE) {
      acts.log(administrator, Act.Kind.QUESTION_REMOVED, question);
      cases.close(new Subject(Subject.Kind.QUESTION, question), administrator, true);
    }
    return done;
  }

  /** Shows what has waited or was removed. */
  @Transactional
  public Transition clear(long question) {
    return Transition.of(
        rows.hold(question), Set.of(State.WAITING, State.REMOVED), presence::appear);
  }
}
