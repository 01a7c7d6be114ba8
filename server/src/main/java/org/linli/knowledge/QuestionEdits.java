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

/** Editing questions; how they read before stays readable. */
@Component
public class QuestionEdits {
  private final QuestionRows rows;
  private final Revisions revisions;
  private final Tagging tagging;
  private final QuestionPresence presence;
  private final Illustrations illustrations;
  private final SensitiveWords words;
  private final PostingLimits limits;
  private final Outbox outbox;
  private final Clock clock;

  QuestionEdits(
      QuestionRows rows,
      Revisions revisions,
      Tagging tagging,
      QuestionPresence presence,
      Illustrations illustrations,
      SensitiveWords words,
      PostingLimits limits,
      Outbox outbox,
      Clock clock) {
    this.rows = rows;
    this.revisions = revisions;
    this.tagging = tagging;
    this.presence = presence;
    this.illustrations = illustrations;
    this.words = words;
    this.limits = limits;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Writes title, description and tags anew; whether its asker is named stays as it was. */
  @Transactional
  public Editing edit(long question, Reader editor, QuestionDraft draft) {
    if (!draft.fits() || !tagging.known(draft.tags())) {
      return Editing.UNFIT;
    }
    var held = rows.hold(question);
    if (held.isEmpty() || !held.get().mayBeEditedBy(editor)) {
      return held.isEmpty() ? Editing.NO_SUCH_CONTENT : Editing.NOT_ALLOWED;
    }
    if (!limits.edit(editor.account())) {
      return Editing.TOO_OFTEN;
    }
    rewrite(held.get(), editor.account(), draft);
    return Editing.EDITED;
  }

  private void rewrite(HeldQuestion question, long account, QuestionDraft draft) {
    var seen = question.state() == State.NORMAL;
    revisions.keep(question);
    rows.rewrite(question.id(), account, draft, clock.instant());
    tagging.retag(question, draft.tags(), seen);
    illustrations.keep("question " + question.id(), draft.prose().ownPictures());
    if (seen && draft.mentions(words)) {
      presence.suspect(question);
    } else {
      outbox.publish(new QuestionChanged(question.id()));
    }
  }
}
