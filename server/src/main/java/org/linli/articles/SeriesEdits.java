package org.linli.articles;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.linli.identity.Reader;
import org.linli.media.Covers;
import org.linli.media.Pictures;
import org.linli.moderation.Editing;
import org.linli.moderation.SensitiveWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Making series and changing them. */
@Component
public class SeriesEdits {
  private static final int MOST_ARTICLES = 200;
  private final SeriesRows rows;
  private final Writers writers;
  private final Pictures pictures;
  private final Covers covers;
  private final SensitiveWords words;
  private final PostingLimits limits;
  private final Clock clock;

  SeriesEdits(
      SeriesRows rows,
      Writers writers,
      Pictures pictures,
      Covers covers,
      SensitiveWords words,
      PostingLimits limits,
      Clock clock) {
    this.rows = rows;
    this.writers = writers;
    this.pictures = pictures;
    this.covers = covers;
    this.words = words;
    this.limits = limits;
    this.clock = clock;
  }

  /** Makes a series without articles; nothing when it does not fit, or is not for the account. */
  @Transactional
  public Optional<Long> add(long account, SeriesDraft draft) {
    if (!writers.has(account) || !fits(draft) || !limits.edit(account)) {
      return Optional.empty();
    }
    var id = rows.add(account, clock.instant());
    write(id, draft);
    return Optional.of(id);
  }

  @Transactional
  public Editing edit(long series, Reader editor, SeriesDraft draft) {
    return change(
        series, editor, fits(draft) && limits.edit(editor.account()), () -> write(series, draft));
  }

  /** Sets its articles and their order: the editor's own, and for administrators anybody's. */
  @Transactional
  public Editing arrange(long series, Reader editor, List<Long> articles) {
    var fits =
        articles.size() <= MOST_ARTICLES
            && articles.stream().distinct().count() == articles.size()
            && rows.usable(articles, editor) == articles.size();
    return change(series, editor, fits, () -> rows.put(series, articles));
  }

  /** Shows it no more; its articles stay. */
  @Transactional
  public Editing delete(long series, Reader editor) {
    return change(series, editor, true, () -> rows.remove(series));
  }

  private Editing change(long series, Reader editor, boolean fits, Runnable step) {
    var owner = rows.hold(series);
    if (owner.isEmpty()) {
      return Editing.NO_SUCH_CONTENT;
    }
    if (!editor.knows(owner.get())) {
      return Editing.NOT_ALLOWED;
    }
    if (!fits) {
      return Editing.UNFIT;
    }
    step.run();
    return Editing.EDITED;
  }

  private boolean fits(SeriesDraft draft) {
    return draft.fits(words) && covers.has(draft.cover());
  }

  private void write(long id, SeriesDraft draft) {
    var referrer = "series " + id;
    pictures.release(referrer);
    rows.write(id, draft, covers.keep(draft.cover(), referrer).orElse(""), clock.instant());
  }
}
