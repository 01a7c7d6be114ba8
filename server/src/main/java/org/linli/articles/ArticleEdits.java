package org.linli.articles;

import java.time.Clock;
import java.util.Optional;
import org.linli.identity.Reader;
import org.linli.moderation.Editing;
import org.linli.moderation.SensitiveWords;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Editing articles; how they read before stays readable. */
@Component
public class ArticleEdits {
  private final ArticleRows rows;
  private final ArticleRevisions revisions;
  private final Tagging tagging;
  private final ArticlePresence presence;
  private final Plates plates;
  private final SensitiveWords words;
  private final PostingLimits limits;
  private final Outbox outbox;
  private final Clock clock;

  ArticleEdits(
      ArticleRows rows,
      ArticleRevisions revisions,
      Tagging tagging,
      ArticlePresence presence,
      Plates plates,
      SensitiveWords words,
      PostingLimits limits,
      Outbox outbox,
      Clock clock) {
    this.rows = rows;
    this.revisions = revisions;
    this.tagging = tagging;
    this.presence = presence;
    this.plates = plates;
    this.words = words;
    this.limits = limits;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The article as it stands, for an editor who may change it. */
  @Transactional
  public Optional<ArticleDraft> open(long article, Reader editor) {
    return rows.hold(article)
        .filter(held -> held.mayBeEditedBy(editor))
        .map(held -> ArticleChange.NONE.of(held, tagging.of(article)));
  }

  @Transactional
  public Editing edit(long article, Reader editor, ArticleChange change) {
    var held = rows.hold(article);
    if (held.isEmpty() || !held.get().mayBeEditedBy(editor)) {
      return held.isEmpty() ? Editing.NO_SUCH_CONTENT : Editing.NOT_ALLOWED;
    }
    var draft = change.of(held.get(), tagging.of(article));
    if (!draft.fits() || !plates.has(draft.cover()) || !tagging.known(draft.tags())) {
      return Editing.UNFIT;
    }
    if (!limits.edit(editor.account())) {
      return Editing.TOO_OFTEN;
    }
    rewrite(held.get(), editor.account(), draft);
    return Editing.EDITED;
  }

  private void rewrite(HeldArticle article, long account, ArticleDraft draft) {
    revisions.keep(article);
    rows.rewrite(article.id(), account, draft, clock.instant());
    tagging.retag(article, draft.tags());
    plates.keep(article.id(), draft);
    if (article.everybodySees() && draft.mentions(words)) {
      presence.suspect(article);
    } else {
      outbox.publish(new ArticleChanged(article.id()));
    }
  }
}
