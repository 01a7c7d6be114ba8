package org.linli.knowledge;

import java.time.Clock;
import org.linli.identity.Reader;
import org.linli.media.Illustrations;
import org.linli.moderation.Editing;
import org.linli.moderation.SensitiveWords;
import org.linli.moderation.State;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Editing answers; how they read before stays readable. */
@Component
public class AnswerEdits {
  private final AnswerRows rows;
  private final Revisions revisions;
  private final AnswerPresence presence;
  private final Illustrations illustrations;
  private final SensitiveWords words;
  private final PostingLimits limits;
  private final Outbox outbox;
  private final Clock clock;

  AnswerEdits(
      AnswerRows rows,
      Revisions revisions,
      AnswerPresence presence,
      Illustrations illustrations,
      SensitiveWords words,
      PostingLimits limits,
      Outbox outbox,
      Clock clock) {
    this.rows = rows;
    this.revisions = revisions;
    this.presence = presence;
    this.illustrations = illustrations;
    this.words = words;
    this.limits = limits;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Writes the content anew; whether its author is named stays as it was. */
  @Transactional
  public Editing edit(long answer, Reader editor, AnswerDraft draft) {
    var held = rows.hold(answer);
    if (held.isEmpty() || !held.get().mayBeEditedBy(editor)) {
      return held.isEmpty() ? Editing.NO_SUCH_CONTENT : Editing.NOT_ALLOWED;
    }
    if (!draft.fits()) {
      return Editing.UNFIT;
    }
    if (!limits.edit(editor.account())) {
      return Editing.TOO_OFTEN;
    }
    rewrite(held.get(), editor.account(), draft);
    return Editing.EDITED;
  }

  private void rewrite(HeldAnswer answer, long account, AnswerDraft draft) {
    revisions.keep(answer);
    rows.rewrite(answer.id(), account, draft, clock.instant());
    illustrations.keep("answer " + answer.id(), draft.prose().ownPictures());
    if (answer.state() == State.NORMAL && words.in(draft.content())) {
      presence.suspect(answer);
    } else {
      outbox.publish(new AnswerChanged(answer.id()));
    }
  }
}
