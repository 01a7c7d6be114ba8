package org.linli.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.Explained;
import org.linli.OwnServer;
import org.linli.RunningServer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With some ten thousand messages every list walks an index in its own order. */
@OwnServer
class MessagePlansTest {
  private static final RunningServer SERVER = RunningServer.own(Map.of());
  private static final JdbcClient JDBC = SERVER.bean(JdbcClient.class);
  private static final Explained EXPLAINED = new Explained(SERVER.bean(DataSource.class));
  private static final Messages MESSAGES = new Messages(EXPLAINED.client());

  @BeforeAll
  static void a_town_has_written_for_years() {
    JDBC.sql(
            """
            insert into identity.account (nickname, level, user_group, created_at)
            select 'n' || n, 1, 1, now() from generate_series(1, 300) n
            """)
        .update();
    JDBC.sql(
            """
            insert into social.message
              (owner_id, id, partner_id, outgoing, kind, title, content, pictured, sent_at, seen,
               state)
            select 1 + n % 20, n, 21 + n / 20 % 100, n % 3 = 0, 0, '', repeat('c', 200), false,
                   timestamptz '2026-01-01' + n * interval '1 minute', n % 41 <> 1, 'NORMAL'
            from generate_series(1, 40000) n
            union all
            select 7, n, 27, n % 2 = 0, 0, '', repeat('c', 200), false,
                   timestamptz '2026-02-01' + n * interval '1 minute', true, 'NORMAL'
            from generate_series(50001, 56000) n
            """)
        .update();
    JDBC.sql(
            """
            insert into social.conversation (owner_id, partner_id, last_id, last_at, unread)
            select owner_id, partner_id, max(id), max(sent_at),
                   count(*) filter (where not seen and not outgoing)
            from social.message group by owner_id, partner_id
            """)
        .update();
    JDBC.sql(
            """
            insert into social.block
            select 1 + n % 20, 21 + n / 20 % 200, timestamptz '2026-01-01' + n * interval '1 minute'
            from generate_series(1, 4000) n
            on conflict do nothing
            """)
        .update();
    for (var table : List.of("social.message", "social.conversation", "social.block")) {
      JDBC.sql("vacuum analyze " + table).update();
    }
  }

  @AfterAll
  static void leave() {
    SERVER.close();
  }

  private static void assertWalks(Runnable list, String index) {
    EXPLAINED.plan();
    list.run();
    assertThat(EXPLAINED.plan())
        .contains(index)
        .doesNotContain("Sort Key")
        .doesNotContain("Seq Scan on message")
        .doesNotContain("Seq Scan on conversation");
  }

  @Test
  void a_box_is_read_in_the_order_of_an_index() {
    var mine = "message_owner_id_sent_at_id_idx";
    assertWalks(() -> MESSAGES.of(7, Messages.Choice.ALL, 0, 10), mine);
    assertWalks(() -> MESSAGES.of(7, Messages.Choice.READ, 0, 10), mine);
    assertWalks(() -> MESSAGES.of(7, Messages.Choice.RECEIVED, 0, 10), mine);
  }

  @Test
  void a_conversation_is_read_in_the_order_of_an_index_from_any_place() {
    var talk = "message_owner_id_partner_id_sent_at_id_idx";
    assertWalks(() -> MESSAGES.between(7, 27, 0, 30), talk);
    assertWalks(() -> MESSAGES.between(7, 27, 50, 30), talk);
  }

  @Test
  void what_is_unread_is_found_by_an_index_of_its_own() {
    EXPLAINED.plan();
    MESSAGES.of(2, Messages.Choice.UNREAD, 0, 10);
    assertThat(EXPLAINED.plan()).containsPattern("message_unread|message_owner_id_sent_at");
    var unread = new UnreadMessages(EXPLAINED.client());
    EXPLAINED.plan();
    unread.total(2);
    assertThat(EXPLAINED.plan()).contains("Index").doesNotContain("Seq Scan");
  }

  @Test
  void an_inbox_and_the_blocked_are_read_in_the_order_of_an_index() {
    var inbox = new Inbox(EXPLAINED.client());
    assertWalks(() -> inbox.of(7, 0, 5), "conversation_owner_id_last_at_last_id_idx");
    var blocks = new Blocks(null, EXPLAINED.client(), SERVER.clock());
    assertWalks(() -> blocks.of(7, 0, 5), "block_owner_id_blocked_at_blocked_id_idx");
  }
}
