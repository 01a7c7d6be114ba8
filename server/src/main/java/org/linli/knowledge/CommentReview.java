package org.linli.knowledge;

import java.util.Set;
import java.util.function.Consumer;
import org.linli.moderation.State;
import org.linli.moderation.Transition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decisions of administrators on comments. */
@Component
public class CommentReview {
  private final CommentRows rows;
  private final CommentPresence presence;

  CommentReview(CommentRows rows, CommentPresence presence) {
    this.rows = rows;
    this.presence = presence;
  }

  /** Shows what has waited, or what was removed. */
  @Transactional
  public Transition show(CommentPlace place, long comment) {
    return decide(place, comment, Set.of(State.WAITING, State.REMOVED), presence::appear);
  }

  /** Takes it away from everybody; its row stays. */
  @Transactional
  public Transition remove(CommentPlace place, long comment) {
    return decide(place, comment, Set.of(State.NORMAL, State.WAITING), presence::vanish);
  }

  private Transition decide(
      CommentPlace place, long comment, Set<State> from, Consumer<HeldComment> decision) {
    var found = rows.find(comment).filter(row -> row.place() == place);
    found.ifPresent(row -> presence.holdPlace(place, row.targetId()));
    var held = found.flatMap(row -> rows.hold(row.id()));
    return Transition.of(held, from, decision);
  }
}
