package org.linli.neighbourhood;

import java.util.Optional;
import org.linli.identity.Reader;
import org.linli.media.Pictures;
import org.linli.moderation.Cases;
import org.linli.moderation.Removals;
import org.linli.moderation.State;
import org.linli.moderation.Transition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deleting posts: by their authors, and as a logged act by administrators. */
@Component
public class PostDeletion {
  private final PostRows rows;
  private final PostPresence presence;
  private final Removals removals;
  private final Cases cases;
  private final Pictures pictures;

  PostDeletion(
      PostRows rows, PostPresence presence, Removals removals, Cases cases, Pictures pictures) {
    this.rows = rows;
    this.presence = presence;
    this.removals = removals;
    this.cases = cases;
    this.pictures = pictures;
  }

  /** False when it is gone, or somebody else's. */
  @Transactional
  public boolean delete(long post, Reader actor) {
    var held = rows.hold(post).filter(one -> one.mayBeEditedBy(actor));
    return held.isPresent()
        && (held.get().accountId() == actor.account()
            ? takenBack(held.get())
            : removed(held.get(), actor.account()));
  }

  /** What an administrator still has to look at keeps its pictures. */
  private boolean takenBack(HeldPost post) {
    rows.delete(post.id());
    presence.alter(post);
    if (cases.openOf(Subjects.post(post.id())).isEmpty()) {
      pictures.release(Subjects.referrer(post.id()));
    }
    return true;
  }

  private boolean removed(HeldPost post, long administrator) {
    return post.state() != State.REMOVED
        && removals.remove(Subjects.post(post.id()), Optional.empty(), administrator)
            == Transition.DONE;
  }
}
