package org.linli.market;

import java.util.Optional;
import java.util.Set;
import org.linli.moderation.Reviewable;
import org.linli.moderation.State;
import org.linli.moderation.Subject;
import org.linli.moderation.Transition;
import org.springframework.stereotype.Component;

/** Demands before administrators. */
@Component
class DemandsUnderReview implements Reviewable {
  private final DemandRows rows;
  private final DemandPresence presence;

  DemandsUnderReview(DemandRows rows, DemandPresence presence) {
    this.rows = rows;
    this.presence = presence;
  }

  @Override
  public Set<Subject.Kind> kinds() {
    return Set.of(Subject.Kind.DEMAND);
  }

  @Override
  public Optional<Standing> hold(Subject subject) {
    return rows.hold(subject.id())
        .map(held -> new Standing(held.accountId(), held.state(), held.everybodySees()));
  }

  @Override
  public void mark(Subject subject, boolean reported) {
    rows.report(subject.id(), reported);
  }

  @Override
  public Transition remove(Subject subject) {
    return Transition.of(
        rows.hold(subject.id()),
        Set.of(State.NORMAL, State.WAITING),
        held -> presence.vanish(held, State.REMOVED));
  }

  @Override
  public Transition show(Subject subject) {
    return Transition.of(
        rows.hold(subject.id()), Set.of(State.WAITING, State.REMOVED), presence::appear);
  }
}
