package org.linli.knowledge;

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
import org.linli.identity.Reader;
import org.linli.moderation.ContentQuery;
import org.linli.moderation.State;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With some thousand rows every list walks an index in its own order. */
@OwnServer
class ListPlansTest {
  private static final RunningServer SERVER = RunningServer.own(Map.of());
  private static final JdbcClient JDBC = SERVER.bean(JdbcClient.class);
  private static final String SORTED = "Sort Key: (?!t\\.place)";
  private static final String SCANNED = "Seq Scan on (?!account|login_name)";
  private static final Explained EXPLAINED = new Explained(SERVER.bean(DataSource.class));
  private static final QuestionFeed FEED = new QuestionFeed(EXPLAINED.client());

  @BeforeAll
  static void a_town_has_written_for_years() {
    JDBC.sql(
            """
            insert into identity.account (nickname, level, user_group, created_at)
            select 'n' || n, 1, 1, now() from generate_series(1, 500) n
            """)
        .update();
    JDBC.sql(
            """
            insert into knowledge.question
              (account_id, editor_id, title, description, state, anonymous, answers, created_at,
               edited_at, reading_seconds)
            select 1 + n % 500, 1, 't' || n, repeat('d', 300),
                   case when n % 50 = 0 then 'WAITING' else 'NORMAL' end, false, n % 7,
                   timestamptz '2026-01-01' + n * interval '1 hour',
                   timestamptz '2026-01-01', 1
            from generate_series(1, 6000) n
            """)
        .update();
    JDBC.sql(
            """
            insert into knowledge.answer
              (question_id, account_id, editor_id, content, kind, state, anonymous, agrees,
               created_at, edited_at, reading_seconds)
            select 1 + n % 3000, 1 + n % 500, 1, repeat('c', 300), 'ORDINARY',
                   case when n % 50 = 0 then 'WAITING' else 'NORMAL' end, false, n % 11,
                   timestamptz '2026-01-01' + n * interval '1 hour',
                   timestamptz '2026-01-01', 1
            from generate_series(1, 12000) n
            """)
        .update();
    JDBC.sql(
            """
            insert into knowledge.question_tag (question_id, tag_id, place, shown, asked_at)
            select id, 1 + id % 40, 0, true, created_at from knowledge.question
            """)
        .update();
    JDBC.sql(
            """
            insert into knowledge.question_follow
            select 1 + id % 500, id, created_at from knowledge.question
            """)
        .update();
    JDBC.sql(
            """
            insert into knowledge.answer_collection
            select 1 + id % 500, id, created_at from knowledge.answer
            """)
        .update();
    for (var table :
        List.of(
            "identity.account",
            "knowledge.question",
            "knowledge.answer",
            "knowledge.question_tag",
            "knowledge.question_follow",
            "knowledge.answer_collection")) {
      JDBC.sql("analyze " + table).update();
    }
  }

  @AfterAll
  static void leave() {
    SERVER.close();
  }

  private static String planOf(Runnable list) {
    EXPLAINED.plan();
    list.run();
    return EXPLAINED.plan();
  }

  private static void assertWalks(Runnable list, String index) {
    assertThat(planOf(list))
        .contains(index)
        .doesNotContainPattern(SORTED)
        .doesNotContainPattern(SCANNED);
  }

  private static void assertFinds(Runnable list, String index) {
    assertThat(planOf(list)).contains(index).doesNotContainPattern(SCANNED);
  }

  @Test
  void what_everybody_sees_is_read_in_the_order_of_an_index() {
    assertFinds(() -> FEED.newest(12, 6), "created_at_id_idx");
    assertFinds(() -> FEED.liveliest(12, 6), "question_heat_id_idx");
    assertFinds(() -> FEED.tagged(List.of(7L), 12, 6), "question_tag_tag_id_asked_at_question_id");
    assertFinds(() -> FEED.tagged(List.of(7L, 8L), 12, 6), "question_tag_tag_id_asked_at_question");
  }

  @Test
  void the_back_office_is_read_in_the_order_of_an_index() {
    var office = new BackOffice(EXPLAINED.client());
    assertWalks(() -> office.questions(Optional.empty(), 12, 6), "question_created_at_id_idx");
    assertWalks(
        () -> office.questions(Optional.of(State.WAITING), 0, 6), "question_created_at_id_idx1");
    assertWalks(() -> office.answers(Optional.empty(), 12, 6), "answer_created_at_id_idx");
    assertWalks(
        () -> office.answers(Optional.of(State.WAITING), 0, 6), "answer_created_at_id_idx1");
  }

  private static ContentQuery query(String text, State state, long author) {
    return new ContentQuery(text, Optional.ofNullable(state), author, 0);
  }

  @Test
  void what_the_back_office_looks_for_is_found_by_an_index() {
    var search = new ContentSearch(EXPLAINED.client());
    var end = Long.MAX_VALUE;
    assertWalks(() -> search.questions(query("", null, 0), end, 31), "question_pkey");
    assertWalks(
        () -> search.questions(query("", State.WAITING, 0), end, 31), "question_state_id_idx");
    assertWalks(() -> search.questions(query("", State.REPORTED, 0), end, 31), "question_id_idx");
    assertFinds(() -> search.questions(query("", null, 7), end, 31), "question_account_id_id_idx");
    assertFinds(() -> search.questions(query("t120", null, 0), end, 31), "question_lower_idx");
    assertWalks(() -> search.answers(query("", null, 0), end, 31), "answer_pkey");
    assertWalks(() -> search.answers(query("", State.REMOVED, 0), end, 31), "answer_state_id_idx");
  }

  @Test
  void what_belongs_to_a_member_or_a_question_is_found_by_an_index() {
    var questions = new Questions(EXPLAINED.client());
    var answers = new Answers(EXPLAINED.client());
    var reader = Reader.member(7);
    assertFinds(() -> questions.by(7, reader, 0, 6), "question_account_id_created_at_id_idx");
    assertFinds(() -> questions.followedBy(7, 0, 6), "question_follow");
    assertFinds(() -> questions.find(7, reader), "question_pkey");
    assertFinds(() -> answers.by(7, reader, 0, 6), "answer_account_id_created_at_id_idx");
    assertFinds(() -> answers.to(7, reader, 0, 6), "answer_question_id_state_reported_agrees");
    assertFinds(() -> answers.collectedBy(7, 0, 6), "answer_collection");
    assertFinds(() -> answers.find(7, reader), "answer_pkey");
  }
}
