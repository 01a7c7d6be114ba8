package org.linli.care;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.linli.platform.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who is on which notice; the first one ends the calling of others. */
@Repository
public class Acknowledgements {
  private final Outbox outbox;
  private final JdbcClient jdbc;
  private final Clock clock;

  Acknowledgements(Outbox outbox, JdbcClient jdbc, Clock clock) {
    this.outbox = outbox;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Writes down that the member is on it; false when he had said so before. */
  @Transactional
  public boolean add(Notice notice, long account, String name) {
    jdbc.sql(
            """
            update care.notice set next_at = null where device_id = :device and id = :notice
            """)
        .param("device", notice.deviceId())
        .param("notice", notice.id())
        .update();
    var first =
        jdbc.sql(
                    """
                    insert into care.acknowledgement
                      (device_id, notice_id, account_id, name, acknowledged_at)
                    values (:device, :notice, :account, :name, :now)
                    on conflict do nothing
                    """)
                .param("device", notice.deviceId())
                .param("notice", notice.id())
                .param("account", account)
                .param("name", name)
                .param("now", Timestamp.from(clock.instant()))
                .update()
            == 1;
    if (first) {
      outbox.publish(new FallAcknowledged(notice.deviceId(), notice.eventId()));
    }
    return first;
  }

  /** Who is on it, first come first. */
  public List<Acknowledgement> of(Notice notice) {
    return jdbc.sql(
            """
            select name, acknowledged_at from care.acknowledgement
            where device_id = :device and notice_id = :notice
            order by acknowledged_at, account_id
            """)
        .param("device", notice.deviceId())
        .param("notice", notice.id())
        .query(Acknowledgement.class)
        .list();
  }
}
