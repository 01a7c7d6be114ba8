package org.linli.market;

import java.time.Clock;
import java.util.Optional;
import org.linli.identity.Reader;
import org.linli.moderation.Editing;
import org.linli.moderation.SensitiveWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Editing demands, until they have ended. */
@Component
public class DemandEdits {
  private final DemandRows rows;
  private final DemandTags tags;
  private final DemandPresence presence;
  private final DemandPictures pictures;
  private final SensitiveWords words;
  private final DemandLimits limits;
  private final Clock clock;

  DemandEdits(
      DemandRows rows,
      DemandTags tags,
      DemandPresence presence,
      DemandPictures pictures,
      SensitiveWords words,
      DemandLimits limits,
      Clock clock) {
    this.rows = rows;
    this.tags = tags;
    this.presence = presence;
    this.pictures = pictures;
    this.words = words;
    this.limits = limits;
    this.clock = clock;
  }

  /** The demand as it stands, for an editor who may change it. */
  @Transactional
  public Optional<DemandDraft> open(long demand, Reader editor) {
    return rows.hold(demand)
        .filter(held -> held.mayBeEditedBy(editor))
        .map(held -> DemandChange.NONE.of(held, tags.of(demand)));
  }

  @Transactional
  public Editing edit(long demand, Reader editor, DemandChange change) {
    var held = rows.hold(demand);
    if (held.isEmpty() || !held.get().mayBeEditedBy(editor)) {
      return held.isEmpty() ? Editing.NO_SUCH_CONTENT : Editing.NOT_ALLOWED;
    }
    var draft = change.of(held.get(), tags.of(demand));
    if (!draft.fits() || !pictures.has(draft.cover()) || !tags.known(draft.tags())) {
      return Editing.UNFIT;
    }
    if (!limits.edit(editor.account())) {
      return Editing.TOO_OFTEN;
    }
    rewrite(held.get(), draft);
    return Editing.EDITED;
  }

  private void rewrite(HeldDemand demand, DemandDraft draft) {
    rows.rewrite(demand.id(), draft, clock.instant());
    tags.retag(demand, draft.tags());
    pictures.keep(demand.id(), draft);
    presence.reword(demand);
    if (demand.everybodySees() && draft.mentions(words)) {
      presence.suspect(demand);
    }
  }
}
