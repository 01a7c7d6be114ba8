package org.linli.neighbourhood;

import java.time.Clock;
import org.linli.identity.Reader;
import org.linli.media.Illustrations;
import org.linli.moderation.SensitiveWords;
import org.linli.moderation.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Editing posts: by their authors and administrators. */
@Component
public class PostEdits {
  private final PostRows rows;
  private final Offers offers;
  private final PostPresence presence;
  private final Illustrations illustrations;
  private final SensitiveWords words;
  private final PostingLimits limits;
  private final Clock clock;

  PostEdits(
      PostRows rows,
      Offers offers,
      PostPresence presence,
      Illustrations illustrations,
      SensitiveWords words,
      PostingLimits limits,
      Clock clock) {
    this.rows = rows;
    this.offers = offers;
    this.presence = presence;
    this.illustrations = illustrations;
    this.words = words;
    this.limits = limits;
    this.clock = clock;
  }

  /** What came of editing. */
  public enum Outcome {
    EDITED,
    /** It is gone, or somebody else's. */
    NO_SUCH_POST,
    UNKNOWN_ITEM,
    UNFIT,
    TOO_OFTEN
  }

  @Transactional
  public Outcome edit(long post, Reader editor, PostChange change) {
    var held = rows.hold(post).filter(one -> one.mayBeEditedBy(editor));
    if (held.isEmpty()) {
      return Outcome.NO_SUCH_POST;
    }
    var draft = change.of(held.get());
    if (!draft.fits()) {
      return Outcome.UNFIT;
    }
    if (!change.item().filter(id -> !id.isEmpty()).map(offers::has).orElse(true)) {
      return Outcome.UNKNOWN_ITEM;
    }
    return limits.edit(editor.account()) ? edited(held.get(), draft) : Outcome.TOO_OFTEN;
  }

  private Outcome edited(HeldPost post, PostDraft draft) {
    rows.rewrite(post.id(), draft, clock.instant());
    illustrations.keep(Subjects.referrer(post.id()), draft.prose().ownPictures());
    presence.alter(post);
    if (post.state() == State.NORMAL && words.in(draft.content())) {
      presence.suspect(post.id());
    }
    return Outcome.EDITED;
  }
}
