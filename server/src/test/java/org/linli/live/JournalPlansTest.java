package org.linli.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.linli.Explained;
import org.linli.RunningServer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With many entries of others everything is found by its index. */
class JournalPlansTest {
  private static final RunningServer SERVER = RunningServer.shared();
  private static final long OTHERS = 9_000_000_000L;

  @Test
  void what_somebody_missed_and_what_is_new_is_found_by_index() {
    var jdbc = SERVER.bean(JdbcClient.class);
    jdbc.sql(
            """
            insert into live.entry
              (audience, audience_id, kind, thing_id, other_id, name, happened_at)
            select case when n % 3 = 0 then 'GROUP' else 'MEMBER' end, :others + n % 500, 'NOTICE',
                   n, 0, '', now() from generate_series(1, 20000) n
            """)
        .param("others", OTHERS)
        .update();
    jdbc.sql("vacuum analyze live.entry").update();
    var explained = new Explained(SERVER.bean(DataSource.class));
    var journal = new Journal(explained.client());
    var newest = journal.newest();
    assertThat(explained.plan()).contains("entry_id_idx").doesNotContain("Seq Scan");
    journal.after(newest - 5, 100);
    assertThat(explained.plan()).contains("entry_id_idx").doesNotContain("Seq Scan");
    var reach = Reach.of(OTHERS + 1, List.of(OTHERS, OTHERS + 3), 0);
    assertThat(journal.between(newest - 20_000, newest, reach, 501)).isNotEmpty();
    assertThat(explained.plan()).contains("entry_pkey").doesNotContain("Seq Scan");
  }
}
