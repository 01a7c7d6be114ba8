package org.linli.care;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.linli.platform.Worker;
import org.linli.platform.Workers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Calls everybody at once, or one carer after another until somebody is on it. */
@Component
class Escalation {
  private final Devices devices;
  private final Watch watch;
  private final Calls calls;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final Worker worker;

  Escalation(
      Devices devices,
      Watch watch,
      Calls calls,
      JdbcClient jdbc,
      Clock clock,
      TransactionTemplate transaction,
      Workers workers) {
    this.devices = devices;
    this.watch = watch;
    this.calls = calls;
    this.jdbc = jdbc;
    this.clock = clock;
    worker = workers.hire("escalation", () -> transaction.execute(_ -> continueOne()));
  }

  private record Due(String deviceId, long id, int nextPlace) {}

  /** Begins to call, in the transaction that writes the notice. */
  void begin(Notice notice) {
    if (watch.order(notice.deviceId()).isEmpty()) {
      calls.fall(devices.peopleOf(notice.deviceId()));
    } else {
      call(new Due(notice.deviceId(), notice.id(), 0));
      worker.wake();
    }
  }

  private boolean continueOne() {
    var due =
        jdbc.sql(
                """
                select device_id, id, next_place from care.notice
                where next_at <= :now
                order by next_at
                limit 1
                for update skip locked
                """)
            .param("now", Timestamp.from(clock.instant()))
            .query(Due.class)
            .optional();
    due.ifPresent(this::call);
    return due.isPresent();
  }

  private void call(Due due) {
    var order = watch.order(due.deviceId());
    var bound = devices.peopleOf(due.deviceId());
    for (var place = due.nextPlace(); place < order.size(); place++) {
      var carer = order.get(place);
      if (bound.contains(carer.account())) {
        calls.fall(List.of(carer.account()));
        next(due, place + 1, clock.instant().plusSeconds(carer.waitSeconds()));
        return;
      }
    }
    var told = order.stream().map(Carer::account).toList();
    calls.fall(bound.stream().filter(account -> !told.contains(account)).toList());
    next(due, order.size(), null);
  }

  private void next(Due due, int place, Instant at) {
    jdbc.sql(
            """
            update care.notice set next_place = :place, next_at = :at
            where device_id = :device and id = :id
            """)
        .param("place", place)
        .param("at", at == null ? null : Timestamp.from(at))
        .param("device", due.deviceId())
        .param("id", due.id())
        .update();
  }
}
