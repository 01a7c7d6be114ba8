package org.linli.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.Explained;
import org.linli.OwnServer;
import org.linli.RunningServer;
import org.linli.moderation.ContentQuery;
import org.linli.moderation.State;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With some ten thousand rows every list is found by an index in its own order. */
@OwnServer
class ListPlansTest {
  private static final RunningServer SERVER = RunningServer.own(Map.of());
  private static final JdbcClient JDBC = SERVER.bean(JdbcClient.class);
  private static final String SCANNED = "Seq Scan on (?!account|login_name)";
  private static final Explained EXPLAINED = new Explained(SERVER.bean(DataSource.class));

  @BeforeAll
  static void people_have_talked_for_years() {
    for (var sql :
        List.of(
            """
            insert into identity.account (nickname, level, user_group, created_at)
            select 'n' || n, 1, 1, now() from generate_series(1, 500) n
            """,
            """
            insert into "group".chat
              (owner_id, name, description, portrait, listed, open, members, created_at, talked_at)
            select 1 + n % 500, 'g' || n, '', '', n % 9 > 0, n % 11 > 0, 1,
                   timestamptz '2026-01-01' + n * interval '1 hour', now()
            from generate_series(1, 15000) n
            """,
            """
            insert into "group".member (group_id, account_id, rank, since)
            select g.id, 1 + (g.id * 7 + n) % 500, case when n = 0 then 0 else 1 + (g.id + n) % 5 end,
                   timestamptz '2026-01-01' + n * interval '1 hour'
            from "group".chat g, generate_series(0, 2) n
            """,
            """
            insert into "group".message
              (group_id, place, account_id, type, content, state, created_at)
            select 1 + n % 20, n, 1 + n % 500, 0, 'c',
                   case when n % 300 = 0 then 'REMOVED' else 'NORMAL' end, now()
            from generate_series(1, 30000) n
            """,
            "analyze identity.account, \"group\".chat, \"group\".member, \"group\".message")) {
      JDBC.sql(sql).update();
    }
  }

  @AfterAll
  static void leave() {
    SERVER.close();
  }

  private static void assertFinds(Runnable list, String index) {
    EXPLAINED.plan();
    list.run();
    assertThat(EXPLAINED.plan()).contains(index).doesNotContainPattern(SCANNED);
  }

  @Test
  void groups_are_found_by_an_index() {
    var groups = new ChatGroups(EXPLAINED.client());
    assertFinds(() -> groups.find(7), "chat_pkey");
    assertFinds(() -> groups.listed("", 12, 6), "chat_created_at_id_idx1");
    assertFinds(() -> groups.listed("g7777", 0, 60), "chat_lower_idx");
    var desk = new GroupDesk(null, null, null, EXPLAINED.client());
    assertFinds(() -> desk.all(12, 6), "chat_created_at_id_idx");
    var own = new OwnGroups(EXPLAINED.client());
    assertFinds(() -> own.of(7, 0, 6), "member_account_id_rank_idx");
    assertFinds(() -> own.pending(7, 0, 6), "member_account_id_rank_idx");
  }

  @Test
  void members_are_found_by_an_index() {
    var members = new GroupMembers(new MemberRows(EXPLAINED.client()), EXPLAINED.client());
    assertFinds(() -> members.find(7, 7), "member_");
    assertFinds(() -> members.of(7, 0, 6), "member_group_id_rank_since_account_id_idx");
    assertFinds(() -> members.outside(7, 0, 6), "member_group_id_rank_since_account_id_idx");
  }

  @Test
  void messages_are_found_by_an_index() {
    var messages = new GroupMessages(EXPLAINED.client());
    assertFinds(() -> messages.before(7, 7, Long.MAX_VALUE, 0, 6), "message_pkey");
    assertFinds(() -> messages.before(7, 7, 20_000, 0, 6), "message_pkey");
    assertFinds(() -> messages.after(7, 7, 29_000, 0, 6), "message_pkey");
    assertFinds(() -> messages.find(7, 7), "message_id_idx");
    var context = new MessageContext(EXPLAINED.client());
    assertFinds(() -> context.find(7), "message_id_idx");
    var taken = new ContentQuery("", Optional.of(State.REMOVED), 7, 0);
    assertFinds(() -> context.lines(taken, Long.MAX_VALUE, 6), "message_account_id_id_idx");
    assertFinds(
        () -> new ReadMarks(null, null, null, EXPLAINED.client()).unread(7),
        "member_account_id_rank_idx");
  }
}
