package org.linli.care;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was called about a notice, who has seen it and who is on it. */
@Repository
public class Attentions {
  private final JdbcClient jdbc;

  Attentions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All people of the device, in the order in which they are called. */
  public List<Attention> to(Notice notice) {
    return jdbc.sql(
            """
            select b.account_id as account, o.place + 1 as place, c.called_at, r.read_at,
                   a.acknowledged_at
            from care.binding b
            left join care.carer o on o.device_id = b.device_id and o.account_id = b.account_id
            left join care.called c
              on c.device_id = b.device_id and c.notice_id = :notice
                and c.account_id = b.account_id
            left join care.reading r
              on r.device_id = b.device_id and r.notice_id = :notice
                and r.account_id = b.account_id
            left join care.acknowledgement a
              on a.device_id = b.device_id and a.notice_id = :notice
                and a.account_id = b.account_id
            where b.device_id = :device
            order by o.place nulls last, b.bound_at, b.account_id
            """)
        .param("device", notice.deviceId())
        .param("notice", notice.id())
        .query(Attention.class)
        .list();
  }
}
