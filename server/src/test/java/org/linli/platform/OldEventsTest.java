package org.linli.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Timestamp;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import org.springframework.jdbc.core.simple.JdbcClient;

class OldEventsTest {
  private static final RunningServer SERVER = RunningServer.shared();
  private final JdbcClient jdbc = SERVER.bean(JdbcClient.class);

  private long told(int daysAgo) {
    return jdbc.sql(
            """
            insert into platform.event (type, body, happened_at)
            values ('of old', '{}', :at)
            returning id
            """)
        .param("at", Timestamp.from(SERVER.clock().instant().minus(Duration.ofDays(daysAgo))))
        .query(Long.class)
        .single();
  }

  private boolean isKept(long event) {
    return jdbc.sql("select exists (select from platform.event where id = :id)")
        .param("id", event)
        .query(Boolean.class)
        .single();
  }

  @Test
  void facts_are_forgotten_after_a_week_whoever_has_ceased_to_listen() {
    jdbc.sql(
            """
            insert into platform.listener (name, last_id) values ('who listens no more', 0)
            on conflict do nothing
            """)
        .update();
    var old = told(8);
    var fresh = told(6);
    await()
        .untilAsserted(() -> {
          SERVER.bean(OldEvents.class).run();
          assertThat(isKept(old)).isFalse();
        });
    assertThat(isKept(fresh)).isTrue();
  }
}
