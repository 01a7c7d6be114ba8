package org.linli.social;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What letters have told, and have still to tell. */
@Repository
class DigestRows {
  private final JdbcClient jdbc;

  DigestRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The next accounts of which something waited unread through all this time. */
  List<Long> waiting(NoticeChoice.Digest digest, Instant from, Instant to, long after, int most) {
    return jdbc.sql(
            """
            select distinct n.owner_id from social.notice n
            left join social.notice_choice c
              on c.account_id = n.owner_id and c.about = n.about
            left join social.notice_digest d
              on d.account_id = n.owner_id and d.digest = :digest
            where n.read_at is null and n.owner_id <> 0 and n.owner_id > :after
              and n.last_at between :from and :to
              and (d.told_to is null or n.last_at > d.told_to)
              and (c.digest = :digest or c.digest is null and n.about in (:usual))
            order by n.owner_id
            limit :most
            """)
        .param("digest", digest.name())
        .param("after", after)
        .param("from", Timestamp.from(from))
        .param("to", Timestamp.from(to))
        .param("usual", NoticeChoice.usually(digest))
        .param("most", most)
        .query(Long.class)
        .list();
  }

  /** Locks until the transaction ends up to when this account has been told. */
  Instant hold(long account, NoticeChoice.Digest digest) {
    return jdbc.sql(
            """
            insert into social.notice_digest as kept (account_id, digest, told_to)
            values (:account, :digest, timestamptz 'epoch')
            on conflict (account_id, digest) do update set told_to = kept.told_to
            returning told_to
            """)
        .param("account", account)
        .param("digest", digest.name())
        .query(Timestamp.class)
        .single()
        .toInstant();
  }

  void tell(long account, NoticeChoice.Digest digest, Instant to) {
    jdbc.sql(
            """
            update social.notice_digest set told_to = :to
            where account_id = :account and digest = :digest
            """)
        .param("to", Timestamp.from(to))
        .param("account", account)
        .param("digest", digest.name())
        .update();
  }

  /** What is unread of these kinds and came after that time, newest first. */
  List<DigestLine> unread(long account, Set<NoticeKind> kinds, Instant after, int most) {
    return jdbc.sql(
            """
            select n.about, m.nickname, n.name, n.content, n.thing_kind,
                   coalesce(n.thing_id, 0) as thing_id, n.times, n.last_at
            from social.notice n
            left join identity.member_card m on m.id = n.sender_id
            where n.owner_id = :account and n.read_at is null and n.about in (:kinds)
              and n.last_at > :after
            order by n.last_at desc, n.id desc
            limit :most
            """)
        .param("account", account)
        .param("kinds", kinds.stream().map(Enum::name).toList())
        .param("after", Timestamp.from(after))
        .param("most", most)
        .query(DigestLine.class)
        .list();
  }

  void forget(long account) {
    jdbc.sql("delete from social.notice_digest where account_id = :account")
        .param("account", account)
        .update();
  }
}
