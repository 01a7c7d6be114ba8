package org.linli.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.Explained;
import org.linli.OwnServer;
import org.linli.RunningServer;
import org.linli.social.NoticeQuery.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every list of notices is read in the order of an index, also where there are many. */
@OwnServer
class ListPlansTest {
  private static final RunningServer SERVER = RunningServer.own(Map.of());
  private static final Explained EXPLAINED = new Explained(SERVER.bean(DataSource.class));

  @BeforeAll
  static void many() {
    var jdbc = SERVER.bean(JdbcClient.class);
    jdbc.sql(
            """
            insert into social.notice (owner_id, kind, about, sender_id, name, content, thing_kind,
              thing_id, created_at, last_at)
            select 1 + n % 20, 'MEMBER', case n % 2 when 0 then 'VOTE' else 'ANSWER' end, 5, '', '',
              'ANSWER', n, timestamptz '2026-01-01' + n * interval '1 minute',
              timestamptz '2026-01-01' + n * interval '1 minute'
            from generate_series(1, 40000) n
            """)
        .update();
    jdbc.sql(
            """
            insert into social.notice_actor (owner_id, notice_id, actor_id, about, acted_at)
            select owner_id, id, 5, about, last_at from social.notice where about = 'VOTE'
            """)
        .update();
    jdbc.sql("insert into social.notice_tally select n, 'VOTE', 1 from generate_series(1, 9000) n")
        .update();
    for (var table : new String[] {"notice", "notice_actor", "notice_tally"}) {
      jdbc.sql("analyze social." + table).update();
    }
  }

  @AfterAll
  static void leave() {
    SERVER.close();
  }

  private static void assertFinds(Runnable list, String... indexes) {
    EXPLAINED.plan();
    list.run();
    assertThat(EXPLAINED.plan()).contains(indexes).doesNotContain("Seq Scan on notice");
  }

  @Test
  void notices_are_read_in_the_order_of_an_index() {
    var box = new NoticeBox(EXPLAINED.client());
    assertFinds(
        () -> box.list(7, new NoticeQuery(NoticeKind.ALL, Reading.ANY, 12, 6)),
        "notice_owner_id_last_at_id_idx");
    assertFinds(
        () -> box.list(7, new NoticeQuery(Set.of(NoticeKind.VOTE), Reading.ANY, 12, 6)),
        "notice_owner_id_about_last_at_id_idx");
    assertFinds(() -> new Agreements(EXPLAINED.client()).with(7, 12, 6), "notice_actor_");
  }

  @Test
  void the_count_of_every_page_reads_only_what_is_its_own() {
    assertFinds(() -> new NoticeTally(EXPLAINED.client()).unread(7), "notice_tally_pkey");
  }
}
