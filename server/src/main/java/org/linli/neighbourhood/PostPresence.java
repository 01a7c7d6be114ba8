package org.linli.neighbourhood;

import java.util.Set;
import org.linli.moderation.Cases;
import org.linli.moderation.ReviewCase;
import org.linli.moderation.State;
import org.linli.moderation.Transition;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;

/** A post comes before everybody's eyes, or goes from them. */
@Component
class PostPresence {
  private final PostRows rows;
  private final Cases cases;
  private final Outbox outbox;

  PostPresence(PostRows rows, Cases cases, Outbox outbox) {
    this.rows = rows;
    this.cases = cases;
    this.outbox = outbox;
  }

  /** Shows what has waited, or what was removed. */
  Transition show(long post) {
    return Transition.of(rows.hold(post), Set.of(State.WAITING, State.REMOVED), this::appear);
  }

  /** Takes it away from everybody; its row stays. */
  Transition remove(long post) {
    return Transition.of(rows.hold(post), Set.of(State.NORMAL, State.WAITING), this::vanish);
  }

  /** Lets it wait for an administrator because of its words. */
  void suspect(long post) {
    rows.put(post, State.WAITING);
    cases.open(Subjects.post(post), ReviewCase.Cause.WORDS);
  }

  /** It reads differently, or its author has taken it back. */
  void alter(HeldPost post) {
    if (post.everybodySees()) {
      outbox.publish(new PostChanged(post.id()));
    }
  }

  private void appear(HeldPost post) {
    rows.put(post.id(), State.NORMAL);
    if (!post.deleted()) {
      outbox.publish(new PostPublished(post.id(), post.accountId()));
    }
  }

  private void vanish(HeldPost post) {
    rows.put(post.id(), State.REMOVED);
    outbox.publish(new PostRemoved(post.id(), post.accountId(), post.content()));
  }
}
