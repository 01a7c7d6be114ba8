package org.linli.care;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How a device's owner wants it to call for people. */
@Repository
public class Watch {
  private final JdbcClient jdbc;

  Watch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The order in which carers are told; empty means all at once. */
  public List<Carer> order(String device) {
    return jdbc.sql(
            """
            select account_id as account, wait_seconds from care.carer
            where device_id = :device
            order by place
            """)
        .param("device", device)
        .query(Carer.class)
        .list();
  }

  /** Writes all of these settings, or none. */
  @Transactional
  public void apply(String device, List<WatchSetting> settings) {
    for (var setting : settings) {
      switch (setting) {
        case WatchSetting.Order(var carers) -> order(device, carers);
        case WatchSetting.SilentAfter(var minutes) -> silence(device, minutes);
        case WatchSetting.Quiet(var from, var to) -> quiet(device, from, to);
      }
    }
  }

  private void order(String device, List<Carer> carers) {
    jdbc.sql("select id from care.device where id = :device for update")
        .param("device", device)
        .query(String.class)
        .single();
    jdbc.sql("delete from care.carer where device_id = :device").param("device", device).update();
    IntStream.range(0, carers.size()).forEach(place -> add(device, place, carers.get(place)));
  }

  private void silence(String device, Integer minutes) {
    jdbc.sql(
            """
            update care.device set silent_after_minutes = :minutes, silence_told_at = null
            where id = :device
            """)
        .param("minutes", minutes)
        .param("device", device)
        .update();
  }

  private void quiet(String device, LocalTime from, LocalTime to) {
    jdbc.sql("update care.device set quiet_from = :from, quiet_to = :to where id = :device")
        .param("from", from)
        .param("to", to)
        .param("device", device)
        .update();
  }

  private void add(String device, int place, Carer carer) {
    jdbc.sql(
            """
            insert into care.carer (device_id, place, account_id, wait_seconds)
            values (:device, :place, :account, :wait)
            """)
        .param("device", device)
        .param("place", place)
        .param("account", carer.account())
        .param("wait", carer.waitSeconds())
        .update();
  }
}
