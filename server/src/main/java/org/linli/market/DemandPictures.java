package org.linli.market;

import org.linli.media.Covers;
import org.linli.media.Illustrations;
import org.springframework.stereotype.Component;

/** The pictures of demands: in their text and above it. */
@Component
class DemandPictures {
  private final DemandRows rows;
  private final Covers covers;
  private final Illustrations illustrations;

  DemandPictures(DemandRows rows, Covers covers, Illustrations illustrations) {
    this.rows = rows;
    this.covers = covers;
    this.illustrations = illustrations;
  }

  /** Whether this can be a cover. */
  boolean has(String cover) {
    return covers.has(cover);
  }

  /** Keeps them; those of earlier versions too. */
  void keep(long demand, DemandDraft draft) {
    var referrer = "demand " + demand;
    illustrations.keep(referrer, draft.prose().ownPictures());
    rows.cover(demand, covers.keep(draft.cover(), referrer).orElse(""));
  }
}
