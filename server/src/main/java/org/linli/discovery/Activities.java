package org.linli.discovery;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.media.PictureAddress;
import org.linli.media.Pictures;
import org.linli.moderation.Act;
import org.linli.moderation.Acts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the clients promote, newest first. */
@Repository
public class Activities {
  private static final String ACTIVITY =
      """
      select a.id, a.kind, m.nickname as publisher, a.title, a.cover, a.url,
             a.made_at, a.edited_at, a.deleted_at
      from discovery.activity a left join identity.member_card m on m.id = a.account_id
      """;
  private final JdbcClient jdbc;
  private final Pictures pictures;
  private final Acts acts;
  private final Clock clock;

  Activities(JdbcClient jdbc, Pictures pictures, Acts acts, Clock clock) {
    this.jdbc = jdbc;
    this.pictures = pictures;
    this.acts = acts;
    this.clock = clock;
  }

  /** What came of editing. */
  public enum Edit {
    DONE,
    NO_SUCH_ACTIVITY,
    UNFIT
  }

  /** Adds an activity and answers its id; nothing when the draft does not fit. All is logged. */
  @Transactional
  public Optional<Long> add(long account, ActivityDraft draft) {
    if (!draft.fits()) {
      return Optional.empty();
    }
    var id =
        jdbc.sql(
                """
                insert into discovery.activity
                  (account_id, kind, title, cover, url, made_at, edited_at)
                values (:account, :kind, :title, :cover, :url, :now, :now)
                returning id
                """)
            .params(values(draft))
            .param("account", account)
            .query(Long.class)
            .single();
    keepCover(id, draft);
    acts.log(account, Act.Kind.ACTIVITY_CHANGED, id, draft.title());
    return Optional.of(id);
  }

  /** Writes an activity anew. */
  @Transactional
  public Edit edit(long id, ActivityDraft draft, long administrator) {
    if (!draft.fits()) {
      return Edit.UNFIT;
    }
    var edited =
        jdbc.sql(
                """
                update discovery.activity
                set kind = :kind, title = :title, cover = :cover, url = :url, edited_at = :now
                where id = :id and deleted_at is null
                """)
            .params(values(draft))
            .param("id", id)
            .update();
    if (edited == 0) {
      return Edit.NO_SUCH_ACTIVITY;
    }
    pictures.release(referrer(id));
    keepCover(id, draft);
    acts.log(administrator, Act.Kind.ACTIVITY_CHANGED, id, draft.title());
    return Edit.DONE;
  }

  /** Shows an activity no more; false when there is none. */
  @Transactional
  public boolean delete(long id, long administrator) {
    var deleted =
        jdbc.sql(
                """
                update discovery.activity set deleted_at = :now
                where id = :id and deleted_at is null
                """)
            .param("now", now())
            .param("id", id)
            .update();
    pictures.release(referrer(id));
    if (deleted == 1) {
      acts.log(administrator, Act.Kind.ACTIVITY_CHANGED, id, "-");
    }
    return deleted == 1;
  }

  /** The newest 1,000 of a kind that are shown. */
  public List<Activity> shown(Activity.Kind kind) {
    return jdbc.sql(
            ACTIVITY
                + "where a.kind = :kind and a.deleted_at is null order by a.id desc limit 1000")
        .param("kind", kind.name())
        .query(Activity.class)
        .list();
  }

  /** The activity, if it is shown. */
  public Optional<Activity> find(long id) {
    return jdbc.sql(ACTIVITY + "where a.id = :id and a.deleted_at is null")
        .param("id", id)
        .query(Activity.class)
        .optional();
  }

  /** So many of those that are shown with ids below this one, the newest first. */
  public List<Activity> living(long before, int limit) {
    return jdbc.sql(
            ACTIVITY
                + """
                where a.id < :before and a.deleted_at is null
                order by a.id desc limit :limit
                """)
        .param("before", before)
        .param("limit", limit)
        .query(Activity.class)
        .list();
  }

  /** The newest that is shown. */
  public Optional<Activity> newest() {
    return jdbc.sql(ACTIVITY + "where a.deleted_at is null order by a.id desc limit 1")
        .query(Activity.class)
        .optional();
  }

  /** The newest 1,000, deleted ones too. */
  public List<Activity> all() {
    return jdbc.sql(ACTIVITY + "order by a.id desc limit 1000").query(Activity.class).list();
  }

  private void keepCover(long id, ActivityDraft draft) {
    PictureAddress.hash(draft.cover()).ifPresent(hash -> pictures.keep(hash, referrer(id)));
  }

  private Map<String, ?> values(ActivityDraft draft) {
    return Map.of(
        "kind", draft.kind().name(),
        "title", draft.title(),
        "cover", draft.cover(),
        "url", draft.url(),
        "now", now());
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  private static String referrer(long id) {
    return "activity " + id;
  }
}
