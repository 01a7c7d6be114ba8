package org.linli.care;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Fall notices, for those who are bound to the device. */
@Repository
public class Notices {
  private static final String NOTICE =
      """
      select n.id, n.device_id, d.name as device, n.event_id, n.picture, n.content, n.created_at
      from care.notice n
      join care.device d on d.id = n.device_id
      join care.binding b on b.device_id = n.device_id and b.account_id = :account
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Notices(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Which notices a list shows. */
  public enum Shown {
    UNREAD,
    READ,
    ALL
  }

  /** What came of marking a notice. */
  public enum Signing {
    SIGNED,
    ALREADY_SIGNED,
    NO_SUCH_NOTICE
  }

  /** The newest notices of all devices a member is bound to; of each device no more are read. */
  public List<Notice> of(long account, Shown shown, long offset, int limit) {
    return jdbc.sql(
            """
            select n.id, n.device_id, d.name as device, n.event_id, n.picture, n.content,
                   n.created_at
            from care.binding b
            join care.device d on d.id = b.device_id
            cross join lateral (
              select m.id, m.device_id, m.event_id, m.picture, m.content, m.created_at
              from care.notice m
              left join care.reading r
                on r.device_id = m.device_id and r.notice_id = m.id and r.account_id = :account
              where m.device_id = b.device_id
                and (:shown = 'ALL' or (r.read_at is not null) = (:shown = 'READ'))
              order by m.created_at desc, m.id desc
              limit :offset + :limit) n
            where b.account_id = :account
            order by n.created_at desc, n.device_id, n.id desc
            offset :offset limit :limit
            """)
        .param("account", account)
        .param("shown", shown.name())
        .param("offset", offset)
        .param("limit", limit)
        .query(Notice.class)
        .list();
  }

  /** A notice of a device the member is bound to. */
  public Optional<Notice> byEvent(long account, String event) {
    return jdbc.sql(NOTICE + " where n.event_id = :event")
        .param("account", account)
        .param("event", event)
        .query(Notice.class)
        .optional();
  }

  /** Notes that the member has looked at it. */
  public void read(long account, Notice notice) {
    jdbc.sql(
            """
            insert into care.reading (device_id, notice_id, account_id, read_at)
            values (:device, :notice, :account, :now)
            on conflict do nothing
            """)
        .param("device", notice.deviceId())
        .param("notice", notice.id())
        .param("account", account)
        .param("now", now())
        .update();
  }

  /** Marks it as read by the member's own hand; only the first time counts. */
  @Transactional
  public Signing sign(long account, String event) {
    var notice = byEvent(account, event);
    if (notice.isEmpty()) {
      return Signing.NO_SUCH_NOTICE;
    }
    read(account, notice.get());
    var signed =
        jdbc.sql(
                """
                update care.reading set signed_at = :now
                where device_id = :device and notice_id = :notice and account_id = :account
                  and signed_at is null
                """)
            .param("now", now())
            .param("device", notice.get().deviceId())
            .param("notice", notice.get().id())
            .param("account", account)
            .update();
    return signed == 1 ? Signing.SIGNED : Signing.ALREADY_SIGNED;
  }

  /** Writes a notice down in the caller's transaction. */
  Notice add(Device device, String picture, String content) {
    return jdbc.sql(
            """
            insert into care.notice (device_id, event_id, picture, content, created_at)
            values (:device, :event, :picture, :content, :now)
            returning id, device_id, :name as device, event_id, picture, content, created_at
            """)
        .param("device", device.id())
        .param("event", RandomId.next())
        .param("picture", picture)
        .param("content", content)
        .param("now", now())
        .param("name", device.name())
        .query(Notice.class)
        .single();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
