package org.linli.knowledge;

import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decisions of administrators on answers. */
@Component
public class AnswerReview {
  private final AnswerRows rows;
  private final AnswerPresence presence;

  AnswerReview(AnswerRows rows, AnswerPresence presence) {
    this.rows = rows;
    this.presence = presence;
  }

  /** Shows what has waited. */
  @Transactional
  public Transition pass(long answer) {
    return decide(answer, Set.of(State.WAITING), presence::appear);
  }

  /** Hides what is shown until it is decided on. */
  @Transactional
  public Transition hold(long answer) {
    return decide(answer, Set.of(State.NORMAL), held -> presence.vanish(held, State.WAITING));
  }

  /** Takes it away from everybody; its row stays. */
  @Transactional
  public Transition remove(long answer) {
    return decide(
        answer, Set.of(State.NORMAL, State.WAITING), held -> presence.vanish(held, State.REMOVED));
  }

  /** Shows what was removed. */
  @Transactional
  public Transition restore(long answer) {
    return decide(answer, Set.of(State.REMOVED), presence::appear);
  }

  /** Shows what has waited or was removed. */
  @Transactional
  public Transition clear(long answer) {
    return decide(answer, Set.of(State.WAITING, State.REMOVED), presence::appear);
  }

  private Transition decide(long answer, Set<State> from, Consumer<HeldAnswer> decision) {
    var held = rows.hold(answer);
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
