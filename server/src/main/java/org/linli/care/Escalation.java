package org.linli.care;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
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

  private record Due(String deviceId, long id) {}

  /** Begins to call, in the transaction that writes the notice. */
  void begin(Notice notice) {
    if (watch.order(notice.deviceId()).isEmpty()) {
      calls.fall(devices.peopleOf(notice.deviceId()));
    } else {
      call(new Due(notice.deviceId(), notice.id()));
      worker.wake();
    }
  }

  private boolean continueOne() {
    var due =
        jdbc.sql(
                """
                select device_id, id from care.notice
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

  /** Calls the first of the order who was not called yet and can be; when there is none, all. */
  private void call(Due due) {
    var waiting = new ArrayList<>(devices.peopleOf(due.deviceId()));
    waiting.removeAll(called(due));
    for (var carer : watch.order(due.deviceId())) {
      if (waiting.contains(carer.account()) && reached(due, List.of(carer.account()))) {
        next(due, clock.instant().plusSeconds(carer.waitSeconds()));
        return;
      }
    }
    reached(due, waiting);
    next(due, null);
  }

  private boolean reached(Due due, List<Long> accounts) {
    var reached = calls.fall(accounts);
    reached.forEach(account -> note(due, account));
    return !reached.isEmpty();
  }

  private List<Long> called(Due due) {
    return jdbc.sql(
            """
            select account_id from care.called
            where device_id = :device and notice_id = :notice
            """)
        .param("device", due.deviceId())
        .param("notice", due.id())
        .query(Long.class)
        .list();
  }

  private void note(Due due, long account) {
    jdbc.sql(
            """
            insert into care.called (device_id, notice_id, account_id, called_at)
            values (:device, :notice, :account, :now)
            """)
        .param("device", due.deviceId())
        .param("notice", due.id())
        .param("account", account)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  private void next(Due due, Instant at) {
    jdbc.sql("update care.notice set next_at = :at where device_id = :device and id = :id")
        .param("at", at == null ? null : Timestamp.from(at))
        .param("device", due.deviceId())
        .param("id", due.id())
        .update();
  }
}
