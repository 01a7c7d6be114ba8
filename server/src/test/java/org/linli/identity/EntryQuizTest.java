package org.linli.identity;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import org.linli.identity.EntryQuiz.Outcome;
import org.linli.identity.EntryQuiz.Question;
import org.linli.platform.Settings;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

class EntryQuizTest {
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.own(Map.of("linli.entry-quiz", true));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static EntryQuiz quiz() {
    return server.bean(EntryQuiz.class);
  }

  private static Resident moveIn() {
    return Resident.moveIn(server, "小雨");
  }

  private static Map<String, Integer> rightAnswers() {
    return server.bean(QuizBank.class).questions().stream()
        .collect(toMap(QuizQuestion::id, QuizQuestion::right));
  }

  /** Answers to these questions, so many of them wrong. */
  private static Map<String, Integer> answers(List<Question> questions, int wrong) {
    var answers = new HashMap<String, Integer>();
    for (var question : questions) {
      var right = rightAnswers().get(question.id());
      answers.put(question.id(), answers.size() < wrong ? right + 1 : right);
    }
    return answers;
  }

  private static Outcome attempt(Resident resident, int wrong) {
    var questions = quiz().draw(resident.account());
    assertThat(questions).hasSize(10);
    return quiz().answer(resident.account(), answers(questions, wrong));
  }

  private static Path file() {
    return server.bean(Settings.class).data().resolve("entry-quiz.json");
  }

  @Test
  void who_is_new_stands_before_the_quiz_and_the_administrator_does_not() {
    assertThat(moveIn().member().level()).isZero();
    var administrator = server.bean(Members.class).byLogin(RunningServer.ADMIN_EMAIL);
    assertThat(administrator.orElseThrow().level()).isEqualTo(15);
  }

  @Test
  void without_the_setting_who_is_new_is_let_in() {
    assertThat(Resident.moveIn("Han").member().level()).isEqualTo(1);
  }

  @Test
  void eight_right_answers_of_ten_let_in_and_seven_do_not() {
    var yu = moveIn();
    assertThat(attempt(yu, 3)).isEqualTo(Outcome.FAILED);
    assertThat(yu.member().level()).isZero();
    assertThat(attempt(yu, 2)).isEqualTo(Outcome.PASSED);
    assertThat(yu.member().level()).isEqualTo(1);
    assertThat(attempt(yu, 10)).isEqualTo(Outcome.FAILED);
    assertThat(yu.member().level()).isEqualTo(1);
  }

  @Test
  void who_is_further_stays_there() {
    var yu = moveIn();
    server
        .bean(Members.class)
        .change(yu.account(), new MemberChange(null, null, null, Optional.of(12)));
    assertThat(attempt(yu, 0)).isEqualTo(Outcome.PASSED);
    assertThat(yu.member().level()).isEqualTo(12);
  }

  @Test
  void the_questions_stay_until_they_are_answered_and_count_once_even_after_a_restart() {
    var yu = moveIn();
    var drawn = quiz().draw(yu.account());
    for (var i = 0; i < 6; i++) {
      assertThat(quiz().draw(yu.account())).isEqualTo(drawn);
    }
    server.restart();
    assertThat(quiz().draw(yu.account())).isEqualTo(drawn);
    assertThat(quiz().answer(yu.account(), answers(drawn, 0))).isEqualTo(Outcome.PASSED);
    assertThat(quiz().answer(yu.account(), answers(drawn, 0))).isEqualTo(Outcome.NOT_DRAWN);
  }

  @Test
  void nobody_answers_what_was_not_asked() {
    var yu = moveIn();
    assertThat(quiz().answer(yu.account(), rightAnswers())).isEqualTo(Outcome.NOT_DRAWN);
    quiz().draw(yu.account());
    assertThat(quiz().answer(yu.account(), Map.of())).isEqualTo(Outcome.FAILED);
    assertThat(quiz().draw(Long.MAX_VALUE)).isEmpty();
    assertThat(quiz().answer(Long.MAX_VALUE, Map.of())).isEqualTo(Outcome.NOT_DRAWN);
  }

  @Test
  void five_attempts_a_day_are_the_most() {
    var yu = moveIn();
    for (var i = 0; i < 5; i++) {
      assertThat(attempt(yu, 4)).isEqualTo(Outcome.FAILED);
    }
    assertThat(quiz().draw(yu.account())).isEmpty();
    server.clock().advance(Duration.ofHours(25));
    assertThat(attempt(yu, 0)).isEqualTo(Outcome.PASSED);
  }

  @Test
  void each_draw_is_by_chance_and_tells_no_answer() {
    var drawn = new HashSet<String>();
    for (var i = 0; i < 4; i++) {
      var questions = quiz().draw(moveIn().account());
      assertThat(questions).extracting(Question::id).doesNotHaveDuplicates();
      questions.forEach(question -> drawn.add(question.id()));
      var shown = JsonMapper.builder().build().valueToTree(questions).get(0);
      assertThat(shown.propertyNames()).containsExactly("id", "text", "choices");
    }
    assertThat(drawn).hasSizeGreaterThan(10);
  }

  @Test
  void our_own_bank_is_complete_and_in_both_languages() {
    var questions = server.bean(QuizBank.class).questions();
    assertThat(questions).hasSizeGreaterThanOrEqualTo(20).allMatch(QuizQuestion::complete);
    assertThat(rightAnswers()).hasSameSizeAs(questions);
    assertThat(questions)
        .allMatch(question -> question.text().contains(" / "))
        .allMatch(question -> question.choices().stream().allMatch(text -> text.contains(" / ")));
  }

  @Test
  void the_operators_file_is_asked_as_soon_as_it_is_there_and_what_was_drawn_stays_answerable()
      throws IOException {
    var yu = moveIn();
    var han = moveIn();
    var before = quiz().draw(yu.account());
    var answers = answers(before, 0);
    Files.writeString(file(), bank(11, 1));
    assertThat(quiz().draw(han.account())).allMatch(question -> question.id().startsWith("own"));
    assertThat(attempt(han, 0)).isEqualTo(Outcome.PASSED);
    assertThat(quiz().answer(yu.account(), answers)).isEqualTo(Outcome.PASSED);
    Files.delete(file());
  }

  @Test
  void a_faulty_file_is_not_asked() throws IOException {
    var faulty =
        List.of("", "null", "{", "[]", "[null]", bank(9, 1), bank(11, 2), bank(11, -1), twice());
    for (var text : faulty) {
      Files.writeString(file(), text);
      assertThat(quiz().draw(moveIn().account()))
          .as(text)
          .hasSize(10)
          .noneMatch(question -> question.id().startsWith("own"));
    }
    Files.delete(file());
  }

  private static String bank(int questions, int right) {
    var text = new StringBuilder("[");
    for (var i = 0; i < questions; i++) {
      text.append(i == 0 ? "" : ",")
          .append("{\"id\":\"own%d\",\"text\":\"?\",".formatted(i))
          .append("\"choices\":[\"a\",\"b\"],\"right\":%d}".formatted(right));
    }
    return text.append("]").toString();
  }

  private static String twice() {
    return bank(11, 1).replace("own7", "own8");
  }

  @Test
  void who_is_erased_leaves_no_attempts() {
    var yu = moveIn();
    quiz().draw(yu.account());
    server
        .bean(TransactionTemplate.class)
        .executeWithoutResult(_ -> server.bean(Members.class).delete(yu.account()));
    assertThat(quiz().draw(yu.account())).isEmpty();
    assertThat(server.bean(QuizAttempts.class).open(yu.account())).isEmpty();
  }
}
