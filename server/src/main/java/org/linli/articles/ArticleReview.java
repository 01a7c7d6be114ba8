package org.linli.articles;

import java.util.Set;
import org.linli.moderation.State;
import org.linli.moderation.Transition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decisions of administrators on articles. */
@Component
class ArticleReview {
  private final ArticleRows rows;
  private final ArticlePresence presence;

  ArticleReview(ArticleRows rows, ArticlePresence presence) {
    this.rows = rows;
    this.presence = presence;
  }

  /** Takes it away from everybody; its row stays. */
  @Transactional
  public Transition remove(long article) {
    return Transition.of(
        rows.hold(article),
        Set.of(State.NORMAL, State.WAITING),
        held -> presence.vanish(held, State.REMOVED));
  }

  /** Shows what has waited or was removed. */
  @Transactional
  public Transition show(long article) {
    return Transition.of(
        rows.hold(article), Set.of(State.WAITING, State.REMOVED), presence::appear);
  }
}
