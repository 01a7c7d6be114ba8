package org.linli.care;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.linli.platform.Workers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells a device's people, once, that it has said nothing for too long. */
@Component
class Silence {
  private static final int AT_ONCE = 20;
  private final Devices devices;
  private final Calls calls;
  private final JdbcClient jdbc;
  private final Clock clock;

  Silence(
      Devices devices,
      Calls calls,
      JdbcClient jdbc,
      Clock clock,
      TransactionTemplate transaction,
      Workers workers) {
    this.devices = devices;
    this.calls = calls;
    this.jdbc = jdbc;
    this.clock = clock;
    workers.hire("silence", () -> transaction.execute(_ -> tellDue()));
  }

  private boolean tellDue() {
    var silent = note();
    silent.forEach(this::tell);
    return silent.size() == AT_ONCE;
  }

  private void tell(Device device) {
    var people =
        Stream.concat(Stream.of(device.ownerId()), devices.peopleOf(device.id()).stream())
            .distinct()
            .toList();
    calls.silence(people, device, device.firstLoudMoment(clock.instant()));
  }

  private List<Device> note() {
    return jdbc.sql(
            """
            update care.device set silence_told_at = :now
            where id in (
              select id from care.device
              where silent_after_minutes is not null and silence_told_at is null
                and last_seen_at + make_interval(mins => silent_after_minutes) <= :now
              limit :most
              for update skip locked)
            returning id, owner_id, name, silent_after_minutes, quiet_from, quiet_to
            """)
        .param("now", Timestamp.from(clock.instant()))
        .param("most", AT_ONCE)
        .query(Device.class)
        .list();
  }
}
