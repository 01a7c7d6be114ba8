package org.linli.care;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All devices, and who is bound to which. */
@Repository
public class Devices {
  private static final String DEVICE =
      """
      select d.id, d.owner_id, d.name, d.silent_after_minutes, d.quiet_from, d.quiet_to
      from care.device d
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Devices(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What came of binding. */
  public enum Binding {
    BOUND,
    ALREADY_BOUND,
    NO_SUCH_DEVICE
  }

  /** Adds a device and answers its id, or nothing when the owner has one of that name. */
  public Optional<String> add(long owner, String name) {
    return jdbc.sql(
            """
            insert into care.device (id, owner_id, name, added_at, last_seen_at)
            values (:id, :owner, :name, :now, :now)
            on conflict (owner_id, name) do nothing
            returning id
            """)
        .param("id", RandomId.next())
        .param("owner", owner)
        .param("name", name)
        .param("now", now())
        .query(String.class)
        .optional();
  }

  /** Binds a member to the device whose id he knows. */
  public Binding bind(long account, String device) {
    if (byId(device).isEmpty()) {
      return Binding.NO_SUCH_DEVICE;
    }
    var bound =
        jdbc.sql(
                """
                insert into care.binding (device_id, account_id, bound_at)
                values (:device, :account, :now)
                on conflict do nothing
                """)
            .param("device", device)
            .param("account", account)
            .param("now", now())
            .update();
    return bound == 1 ? Binding.BOUND : Binding.ALREADY_BOUND;
  }

  /** Ends a binding; false when there was none. */
  public boolean unbind(long account, String device) {
    return jdbc.sql("delete from care.binding where device_id = :device and account_id = :account")
            .param("device", device)
            .param("account", account)
            .update()
        == 1;
  }

  /** The device whose id, and so token, this is. */
  public Optional<Device> byId(String id) {
    return jdbc.sql(DEVICE + " where d.id = :id").param("id", id).query(Device.class).optional();
  }

  /** The devices a member is bound to, in the order he bound them. */
  public List<Device> boundTo(long account) {
    return jdbc.sql(
            DEVICE
                + """
                join care.binding b on b.device_id = d.id
                where b.account_id = :account
                order by b.bound_at, d.id
                """)
        .param("account", account)
        .query(Device.class)
        .list();
  }

  /** The device of this id, if the member owns it or is bound to it. */
  public Optional<Device> knownById(long account, String id) {
    return jdbc.sql(
            DEVICE
                + """
                where d.id = :id
                  and (d.owner_id = :account or exists (
                    select from care.binding b
                    where b.device_id = d.id and b.account_id = :account))
                """)
        .param("id", id)
        .param("account", account)
        .query(Device.class)
        .optional();
  }

  /** The first device of this name that the member owns or is bound to. */
  public Optional<Device> knownByName(long account, String name) {
    return jdbc.sql(
            DEVICE
                + """
                where d.name = :name and d.id in (
                  select o.id from care.device o where o.owner_id = :account and o.name = :name
                  union
                  select b.device_id from care.binding b where b.account_id = :account)
                order by d.added_at, d.id
                limit 1
                """)
        .param("name", name)
        .param("account", account)
        .query(Device.class)
        .optional();
  }

  /** Who is bound to a device, first come first. */
  public List<Long> peopleOf(String device) {
    return jdbc.sql(
            """
            select account_id from care.binding where device_id = :device
            order by bound_at, account_id
            """)
        .param("device", device)
        .query(Long.class)
        .list();
  }

  /** Notes that the device gave a sign of life. */
  public void seen(String device) {
    jdbc.sql(
            """
            update care.device set last_seen_at = :now, silence_told_at = null where id = :device
            """)
        .param("now", now())
        .param("device", device)
        .update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
