package org.linli.social;

import java.util.List;
import org.linli.platform.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What members were told, themselves and with everybody. */
@Repository
public class NoticeBox {
  private static final String OWN =
      """
      select n.*, n.read_at is not null as read from social.notice n
      where n.owner_id = :account and n.shown
        and (:allKinds or n.about in (:kinds))
        and (:any or (n.read_at is not null) = :read)
      order by n.last_at desc, n.id desc
      limit :upTo
      """;
  private static final String EVERYBODYS =
      """
      select n.*, r.read from social.notice n
      cross join lateral (
        select n.id <= coalesce(
            (select m.read_to from social.notice_mark m where m.account_id = :account), 0)
          or n.created_at < (
            select j.joined_at from identity.member_card j where j.id = :account)
          or exists (
            select from social.notice_read d
            where d.account_id = :account and d.notice_id = n.id) as read) r
      where n.owner_id = 0 and n.shown
        and (:allKinds or n.about in (:kinds))
        and (:any or r.read = :read)
      order by n.last_at desc, n.id desc
      limit :upTo
      """;
  private static final String PAGE =
      """
      with own as (%s), everybodys as (%s),
      page as (
        select * from (select * from own union all select * from everybodys) as either
        order by last_at desc, id desc
        offset :offset limit :limit)
      select n.id, n.about, n.owner_id, n.sender_id, c.nickname, c.portrait, n.name, n.content,
             n.thing_kind, coalesce(n.thing_id, 0) as thing_id, n.times, a.others,
             n.created_at, n.last_at, n.read
      from page n
      left join identity.member_card c on c.id = n.sender_id
      left join lateral (
        select string_agg(newest.nickname, chr(10)) as others from (
          select k.nickname from social.notice_actor o
          join identity.member_card k on k.id = o.actor_id
          where o.owner_id = n.owner_id and o.notice_id = n.id and n.times > 1
          order by o.acted_at desc, o.actor_id desc
          limit 3) as newest) a on true
      order by n.last_at desc, n.id desc
      """
          .formatted(OWN, EVERYBODYS);
  private final JdbcClient jdbc;

  NoticeBox(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The notices that a member sees, each read or not, newest first. */
  public List<Notice> list(long account, NoticeQuery query) {
    return jdbc.sql(PAGE)
        .param("account", account)
        .param("allKinds", query.ofAllKinds())
        .param("kinds", query.kinds().stream().map(Enum::name).toList())
        .param("any", query.reading() == NoticeQuery.Reading.ANY)
        .param("read", query.reading() == NoticeQuery.Reading.READ)
        .param("upTo", query.offset() + query.limit())
        .param("offset", query.offset())
        .param("limit", query.limit())
        .query(RecordRows.of(Notice.class))
        .list();
  }
}
