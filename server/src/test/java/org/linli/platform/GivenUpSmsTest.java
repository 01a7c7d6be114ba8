package org.linli.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import org.springframework.jdbc.core.simple.JdbcClient;

class GivenUpSmsTest {
  private static final RunningServer SERVER = RunningServer.shared();

  @Test
  void messages_given_up_are_kept_for_thirty_days() {
    var jdbc = SERVER.bean(JdbcClient.class);
    jdbc.sql(
            """
            insert into platform.queued_sms (phone, template, parameters, next_at, given_up_at)
            select phone, 'FALL', '', :now::timestamptz, :now::timestamptz - days * interval '1 day'
            from (values ('yesterday', 1), ('lately', 29), ('long ago', 31)) given_up (phone, days)
            """)
        .param("now", Timestamp.from(SERVER.clock().instant()))
        .update();
    SERVER.bean(GivenUpSms.class).run();
    var left =
        jdbc.sql(
                "select phone from platform.queued_sms where phone in ('yesterday', 'lately', 'long"
                    + " ago')")
            .query(String.class)
            .list();
    assertThat(left).containsExactlyInAnyOrder("yesterday", "lately");
  }
}
