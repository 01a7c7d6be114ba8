package org.linli.social;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of notices. */
@Repository
class NoticeRows {
  private final JdbcClient jdbc;

  NoticeRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A notice that somebody else told before, as a count needs it. */
  record Told(long id, int times, boolean unread) {}

  /** Adds it, and answers its id; nothing when its owner was told of the occasion before. */
  Optional<Long> add(NewNotice notice, SiteNotice.Kind audience, boolean shown, Instant at) {
    return jdbc.sql(
            """
            insert into social.notice
              (owner_id, kind, about, sender_id, name, content, thing_kind, thing_id, occasion,
               shown, created_at, last_at)
            values (:owner, :kind, :about, :sender, :name, :content, :thingKind, :thingId,
               :occasion, :shown, :now, :now)
            on conflict (owner_id, occasion) do nothing
            returning id
            """)
        .param("owner", notice.owner())
        .param("kind", audience.name())
        .param("about", notice.kind().name())
        .param("sender", notice.named() ? notice.sender() : SiteNotices.SERVER)
        .param("name", notice.name())
        .param("content", notice.content())
        .param("thingKind", notice.thing() == null ? null : notice.thing().kind().name())
        .param("thingId", notice.thing() == null ? null : notice.thing().id())
        .param("occasion", notice.occasion())
        .param("shown", shown)
        .param("now", Timestamp.from(at))
        .query(Long.class)
        .optional();
  }

  /** What the owner was told of this occasion. */
  Optional<Told> told(long owner, String occasion) {
    return jdbc.sql(
            """
            select id, times, shown and read_at is null as unread from social.notice
            where owner_id = :owner and occasion = :occasion
            for update
            """)
        .param("owner", owner)
        .param("occasion", occasion)
        .query(Told.class)
        .optional();
  }

  /** One more did it; if it is for pages it is new there. Answers whether it is. */
  boolean again(NewNotice notice, long id, boolean page, Instant at) {
    return jdbc.sql(
            """
            update social.notice
            set times = times + 1, sender_id = :sender,
                last_at = case when :page then greatest(last_at, :at) else last_at end,
                read_at = case when :page then null else read_at end,
                shown = shown or :page
            where owner_id = :owner and id = :id
            returning :page
            """)
        .param("sender", notice.sender())
        .param("page", page)
        .param("at", Timestamp.from(at))
        .param("owner", notice.owner())
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  void remove(long owner, long id) {
    jdbc.sql("delete from social.notice where owner_id = :owner and id = :id")
        .param("owner", owner)
        .param("id", id)
        .update();
  }

  void forget(long account) {
    jdbc.sql(
            """
            with acted as (delete from social.notice_actor where owner_id = :account)
            delete from social.notice where owner_id = :account
            """)
        .param("account", account)
        .update();
  }
}
