package org.linli.articles;

import org.linli.media.Covers;
import org.linli.media.Illustrations;
import org.springframework.stereotype.Component;

/** The pictures of articles: in their text and above it. */
@Component
class Plates {
  private final ArticleRows rows;
  private final Covers covers;
  private final Illustrations illustrations;

  Plates(ArticleRows rows, Covers covers, Illustrations illustrations) {
    this.rows = rows;
    this.covers = covers;
    this.illustrations = illustrations;
  }

  /** Whether this can be a cover. */
  boolean has(String cover) {
    return covers.has(cover);
  }

  /** Keeps them; those of earlier versions too. */
  void keep(long article, ArticleDraft draft) {
    var referrer = "article " + article;
    illustrations.keep(referrer, draft.prose().ownPictures());
    rows.cover(article, covers.keep(draft.cover(), referrer).orElse(""));
  }
}
