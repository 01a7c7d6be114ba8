package org.linli.articles;

import java.util.Set;
import java.util.function.Consumer;
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
    return decide(
        article, Set.of(State.NORMAL, State.WAITING), held -> presence.vanish(held, State.REMOVED));
  }

  /** Shows what has waited or was removed. */
  @Transactional
  public Transition show(long article) {
    return decide(article, Set.of(State.WAITING, State.REMOVED), presence::appear);
  }

  private Transition decide(long article, Set<State> from, Consumer<HeldArticle> decision) {
    var held = rows.hold(article);
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
