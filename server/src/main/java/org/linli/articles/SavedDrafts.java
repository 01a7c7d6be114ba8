package org.linli.articles;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.media.PictureAddress;
import org.linli.media.Pictures;
import org.linli.platform.Bounded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What members have not published yet; only they see it. */
@Repository
public class SavedDrafts {
  private static final int MOST = 100;
  private final DraftRows rows;
  private final JdbcClient jdbc;
  private final Pictures pictures;
  private final Clock clock;

  SavedDrafts(DraftRows rows, JdbcClient jdbc, Pictures pictures, Clock clock) {
    this.rows = rows;
    this.jdbc = jdbc;
    this.pictures = pictures;
    this.clock = clock;
  }

  /** What came of saving. */
  public sealed interface Saving {
    record Saved(long draftId) implements Saving {}

    /** It is not there, or somebody else's. */
    record NoSuchDraft() implements Saving {}

    /** Something is too long. */
    record Unfit() implements Saving {}

    /** Somebody has 100 drafts at most. */
    record TooMany() implements Saving {}
  }

  /** Saves a new draft. */
  @Transactional
  public Saving save(long account, ArticleDraft draft) {
    if (!draft.mayBeKept()) {
      return new Saving.Unfit();
    }
    if (rows.of(account).size() >= MOST) {
      return new Saving.TooMany();
    }
    return saved(rows.add(account, draft, clock.instant()), draft);
  }

  /** Saves a draft anew. */
  @Transactional
  public Saving save(long account, long id, ArticleDraft draft) {
    if (!draft.mayBeKept()) {
      return new Saving.Unfit();
    }
    return rows.rewrite(id, account, draft, clock.instant())
        ? saved(id, draft)
        : new Saving.NoSuchDraft();
  }

  /** The drafts of a member, the last saved first. */
  public List<SavedDraft> of(long account, long offset, int limit) {
    return jdbc
        .sql(
            Bounded.list(
                DraftRow.SELECT
                    + """
                    where account_id = :account
                    order by saved_at desc, id desc
                    offset :offset limit :limit
                    """))
        .param("account", account)
        .param("offset", offset)
        .param("limit", limit)
        .query(DraftRow.class)
        .list()
        .stream()
        .map(DraftRow::draft)
        .toList();
  }

  /** One of the member's own. */
  public Optional<SavedDraft> find(long account, long id) {
    return jdbc.sql(DraftRow.SELECT + "where id = :id and account_id = :account")
        .param("id", id)
        .param("account", account)
        .query(DraftRow.class)
        .optional()
        .map(DraftRow::draft);
  }

  /** Throws a draft away; false when it is not one of the member's. */
  @Transactional
  public boolean delete(long account, long id) {
    var own = rows.hold(id).filter(draft -> draft.accountId() == account);
    own.map(SavedDraft::id).ifPresent(this::delete);
    return own.isPresent();
  }

  void delete(long id) {
    rows.delete(id);
    pictures.release(referrer(id));
  }

  void forget(long account) {
    rows.of(account).forEach(this::delete);
  }

  private Saving saved(long id, ArticleDraft draft) {
    var shown = draft.prose().ownPictures().stream();
    Stream.concat(shown, PictureAddress.hash(draft.cover()).stream())
        .sorted()
        .forEach(hash -> pictures.keep(hash, referrer(id)));
    return new Saving.Saved(id);
  }

  private static String referrer(long id) {
    return "article draft " + id;
  }
}
