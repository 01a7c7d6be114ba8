package org.linli.care;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The devices that somebody owns or is bound to. */
@Repository
public class KnownDevices {
  private final JdbcClient jdbc;

  KnownDevices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All of a member's, oldest first. */
  public List<KnownDevice> of(long account) {
    return jdbc.sql(
            """
            select d.id, left(encode(sha256(d.id::bytea), 'hex'), 16) as handle, d.owner_id, d.name,
                   d.last_seen_at, b.account_id is not null as bound
            from care.device d
            left join care.binding b on b.device_id = d.id and b.account_id = :account
            where d.id in (
              select o.id from care.device o where o.owner_id = :account
              union
              select c.device_id from care.binding c where c.account_id = :account)
            order by d.added_at, d.id
            """)
        .param("account", account)
        .query(KnownDevice.class)
        .list();
  }

  /** The one of this handle. */
  public Optional<KnownDevice> byHandle(long account, String handle) {
    return of(account).stream().filter(device -> device.handle().equals(handle)).findFirst();
  }
}
