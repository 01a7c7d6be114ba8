package org.linli.knowledge;

import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decisions of administrators on questions. */
@Component
public class QuestionReview {
  private final QuestionRows rows;
  private final QuestionPresence presence;

  QuestionReview(QuestionRows rows, QuestionPresence presence) {
    this.rows = rows;
    this.presence = presence;
  }

  /** Shows what has waited. */
  @Transactional
  public Transition pass(long question) {
    return decide(question, Set.of(State.WAITING), presence::appear);
  }

  /** Hides what is shown until it is decided on. */
  @Transactional
  public Transition hold(long question) {
    return decide(question, Set.of(State.NORMAL), held -> presence.vanish(held, State.WAITING));
  }

  /** Takes it away from everybody; its row stays. */
  @Transactional
  public Transition remove(long question) {
    return decide(
        question,
        Set.of(State.NORMAL, State.WAITING),
        held -> presence.vanish(held, State.REMOVED));
  }

  /** Shows what was removed. */
  @Transactional
  public Transition restore(long question) {
    return decide(question, Set.of(State.REMOVED), presence::appear);
  }

  /** Shows what has waited or was removed. */
  @Transactional
  public Transition clear(long question) {
    return decide(question, Set.of(State.WAITING, State.REMOVED), presence::appear);
  }

  private Transition decide(long question, Set<State> from, Consumer<HeldQuestion> decision) {
    var held = rows.hold(question);
    if (held.isEmpty()) {
      return Transition.NO_SUCH_CONTENT;
    }
    if (!from.contains(held.get().state())) {
      return Transition.NOT_NOW;
    }
    decision.accept(held.get());
    return Transition.DONE;
  }
}
