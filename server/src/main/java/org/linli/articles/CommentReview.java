package org.linli.articles;

import java.util.Set;
import org.linli.moderation.State;
import org.linli.moderation.Transition;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A comment comes before everybody's eyes, or goes from them. */
@Component
class CommentReview {
  private final CommentRows rows;
  private final Outbox outbox;

  CommentReview(CommentRows rows, Outbox outbox) {
    this.rows = rows;
    this.outbox = outbox;
  }

  /** Shows what has waited, or what was removed. */
  @Transactional
  public Transition show(long comment) {
    return Transition.of(rows.hold(comment), Set.of(State.WAITING, State.REMOVED), this::appear);
  }

  /** Takes it away from everybody; its row stays. */
  @Transactional
  public Transition remove(long comment) {
    return Transition.of(rows.hold(comment), Set.of(State.NORMAL, State.WAITING), this::vanish);
  }

  private void appear(HeldComment comment) {
    rows.put(comment.id(), State.NORMAL);
    rows.count(comment.articleId(), 1);
    outbox.publish(new ArticleCommented(comment.id(), comment.articleId(), comment.accountId()));
  }

  private void vanish(HeldComment comment) {
    rows.put(comment.id(), State.REMOVED);
    if (comment.state() == State.NORMAL) {
      rows.count(comment.articleId(), -1);
    }
    outbox.publish(new ArticleCommentRemoved(comment.id(), comment.accountId(), comment.content()));
  }
}
