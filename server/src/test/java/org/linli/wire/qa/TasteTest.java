package org.linli.wire.qa;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.linli.wire.qa.Administration.assertSays;
import static org.linli.wire.qa.QaClient.assertCode;
import static org.linli.wire.qa.School.publish;
import static org.linli.wire.qa.School.writer;
import static org.linli.wire.qa.Talk.answer;
import static org.linli.wire.qa.Talk.ask;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.Reply;
import tools.jackson.databind.JsonNode;

class TasteTest {
  private static final Duration SOON = Duration.ofSeconds(2);
  private static final String QUESTION = "11";
  private static final String ARTICLE = "21";
  private static final String DEMAND = "52";
  private static final String UNKNOWN = "999999999";
  private final QaClient wen = QaClient.member("wen");
  private final QaClient lin = QaClient.member("lin");

  private static void look(QaClient who, String kind, String target) {
    assertCode(who.getAs("account/add_user_action", "action_type", kind, "target_id", target), 1);
  }

  /** Three members who each look at all of these but one. */
  private static void circle(String kind, List<String> targets) {
    for (var without : targets.subList(0, 3)) {
      var member = QaClient.member("quan");
      targets.stream().filter(one -> one != without).forEach(one -> look(member, kind, one));
    }
  }

  private List<String> asked(String about, int count) {
    return IntStream.range(0, count).mapToObj(number -> ask(wen, about + number)).toList();
  }

  private static List<String> questions(QaClient who, int limit) {
    return who.getAs("homepage/get_recommend", "limit", String.valueOf(limit))
        .data()
        .valueStream()
        .filter(row -> row.get("type").intValue() == 0)
        .map(row -> row.get("questionID").toString())
        .toList();
  }

  private static List<String> articles(QaClient who, int limit) {
    return who.getAs("school/get_recommend_article", "limit", String.valueOf(limit))
        .data()
        .valueStream()
        .map(row -> row.get("articleID").toString())
        .toList();
  }

  @Test
  void a_circle_of_questions_is_found_within_two_seconds_and_repeating_changes_nothing() {
    var fish = asked("鱼", 5);
    var bread = asked("面包", 5);
    circle(QUESTION, fish);
    circle(QUESTION, bread);
    look(lin, QUESTION, fish.get(4));
    await().untilAsserted(() -> assertThat(questions(lin, 1)).isSubsetOf(fish));
    var mei = QaClient.member("mei");
    look(mei, QUESTION, fish.get(4));
    await()
        .atMost(SOON)
        .untilAsserted(() ->
            assertThat(questions(mei, 4)).containsExactlyInAnyOrderElementsOf(fish.subList(0, 4)));
    await()
        .untilAsserted(() ->
            assertThat(questions(lin, 4)).containsExactlyInAnyOrderElementsOf(fish.subList(0, 4)));
    assertCode(lin.getAs("questions/follow_question", "question_id", bread.get(4)), 1);
    await().untilAsserted(() -> assertMostly(bread, fish));
    var order = questions(lin, 4);
    for (var i = 0; i < 20; i++) {
      look(lin, QUESTION, fish.get(4));
    }
    assertThat(questions(lin, 4)).isEqualTo(order);
    AfterRestart.nowAndLater("recommended questions", () -> assertMostly(bread, fish));
  }

  /** What is alike does not stand together all the time. */
  private void assertMostly(List<String> these, List<String> others) {
    var found = questions(lin, 4);
    assertThat(found.getFirst()).isIn(these);
    assertThat(found).filteredOn(these::contains).hasSizeGreaterThan(2);
    assertThat(found).allMatch(one -> these.contains(one) || others.contains(one));
  }

  @Test
  void what_is_asked_twice_in_almost_the_same_words_does_not_stand_in_a_row() {
    var others = Stream.of("阳台种什么菜", "猫为什么怕水", "哪里买自行车").map(title -> ask(wen, title));
    var twice = Stream.of("漏水的水龙头怎么修？", "漏水的水龙头，怎么修").map(title -> ask(wen, title));
    var all = Stream.concat(others, twice).collect(toCollection(ArrayList::new));
    all.add(ask(wen, "晚上去哪里散步"));
    circle(QUESTION, all);
    look(lin, QUESTION, all.get(5));
    await()
        .untilAsserted(() -> {
          var found = questions(lin, 5);
          assertThat(List.of(found.getFirst(), found.getLast()))
              .containsExactlyInAnyOrderElementsOf(all.subList(3, 5));
          assertThat(found.subList(1, 4)).containsExactlyInAnyOrderElementsOf(all.subList(0, 3));
        });
    var order = questions(lin, 5);
    AfterRestart.nowAndLater(
        "varied questions", () -> assertThat(questions(lin, 5)).isEqualTo(order));
  }

  @Test
  void what_is_liked_by_the_same_members_takes_turns_with_what_others_like() {
    var han = writer("han");
    var tea = IntStream.range(0, 6).mapToObj(number -> publish(han, "茶" + number)).toList();
    var sea = IntStream.range(0, 6).mapToObj(number -> publish(han, "海" + number)).toList();
    circle(ARTICLE, tea);
    circle(ARTICLE, sea);
    look(lin, ARTICLE, tea.get(5));
    look(lin, ARTICLE, sea.get(5));
    await()
        .untilAsserted(() -> {
          var found = articles(lin, 2);
          assertThat(found).containsAnyElementsOf(tea.subList(3, 5));
          assertThat(found).containsAnyElementsOf(sea.subList(3, 5));
        });
  }

  @Test
  void below_a_question_stand_its_best_answers() {
    var lamps = asked("灯", 4);
    circle(QUESTION, lamps);
    var first = answer(wen, lamps.get(0), "一");
    answer(wen, lamps.get(0), "二");
    answer(wen, lamps.get(0), "三");
    var last = answer(wen, lamps.get(0), "四");
    assertCode(lin.getAs("answer/agree_answer", "answer_id", last), 1);
    look(lin, QUESTION, lamps.get(3));
    await().untilAsserted(() -> assertThat(questions(lin, 3)).contains(lamps.get(0)));
    var rows =
        lin.getAs("homepage/get_recommend", "limit", "3")
            .data()
            .valueStream()
            .filter(row -> row.path("questionID").toString().equals(lamps.get(0)))
            .toList();
    assertThat(rows).extracting(row -> row.get("type").intValue()).containsExactly(0, 1, 1, 1);
    assertThat(rows.get(1).get("answerID").toString()).isEqualTo(last);
    assertThat(rows.get(1).get("image").isArray()).isTrue();
    assertThat(rows).extracting(row -> row.path("answerID").toString()).doesNotContain(first);
  }

  @Test
  void less_of_a_question_takes_it_out_of_every_page() {
    var songs = asked("歌", 4);
    circle(QUESTION, songs);
    look(lin, QUESTION, songs.get(3));
    await().untilAsserted(() -> assertThat(questions(lin, 3)).contains(songs.get(0)));
    assertCode(less(lin, "question", songs.get(0)), 1);
    assertCode(less(lin, "question", songs.get(0)), 1);
    AfterRestart.nowAndLater(
        "less of a question",
        () -> assertThat(questions(lin, 900)).doesNotContain(songs.get(0)).contains(songs.get(1)));
    assertSays(less(lin, "question", UNKNOWN), -1, "unexpected target");
    assertSays(less(lin, "article", songs.get(1)), -1, "unexpected target");
    assertSays(less(lin, "odd", songs.get(1)), -1, "unexpected target");
    assertCode(lin.get("homepage/less_of_this", "type", "question", "id", songs.get(1)), 0);
  }

  private static Reply less(QaClient who, String type, String id) {
    return who.getAs("homepage/less_of_this", "type", type, "id", id);
  }

  @Test
  void articles_are_recommended_and_alike_by_their_readers() {
    var han = writer("han");
    var knots = IntStream.range(0, 5).mapToObj(number -> publish(han, "结" + number)).toList();
    circle(ARTICLE, knots);
    look(lin, ARTICLE, knots.get(4));
    await()
        .untilAsserted(() ->
            assertThat(articles(lin, 4)).containsExactlyInAnyOrderElementsOf(knots.subList(0, 4)));
    assertThat(
            lin.get("school/get_similar_article", "article_id", knots.get(0))
                .data()
                .valueStream()
                .map(JsonNode::stringValue))
        .hasSize(3)
        .isSubsetOf(knots);
    assertCode(less(lin, "article", knots.get(1)), 1);
    assertThat(articles(lin, 900)).doesNotContain(knots.get(1)).doesNotHaveDuplicates();
    assertCode(
        lin.getAs("account/add_user_action", "action_type", "24", "target_id", knots.get(2)), 1);
    await()
        .untilAsserted(() ->
            assertThat(articles(lin, 2)).containsExactlyInAnyOrder(knots.get(0), knots.get(3)));
  }

  @Test
  void building_is_open_to_everybody() {
    for (var i = 0; i < 3; i++) {
      assertSays(lin.get("algorithm/build_article_rate_rect"), 1, "success");
      assertSays(lin.get("algorithm/build_question_rate_rect"), 1, "success");
    }
  }

  @Test
  void demands_suit_the_member() {
    var jiang = Board.enterprise("jiang");
    var walls = IntStream.range(0, 4).mapToObj(number -> Board.post(jiang, "墙" + number)).toList();
    Board.post(jiang, "别的");
    circle(DEMAND, walls);
    look(lin, DEMAND, walls.get(3));
    await()
        .untilAsserted(() ->
            assertThat(demands(lin, 3)).containsExactlyInAnyOrderElementsOf(walls.subList(0, 3)));
    assertCode(less(lin, "demand", walls.get(0)), 1);
    assertThat(demands(lin, 900)).doesNotContain(walls.get(0)).doesNotHaveDuplicates();
    assertCode(lin.getAs("board/sign_to_demand", "demand_id", walls.get(1)), 1);
    await().untilAsserted(() -> assertThat(demands(lin, 1)).containsExactly(walls.get(2)));
  }

  private static List<String> demands(QaClient who, int limit) {
    return who.getAs("board/get_board_recommend", "limit", String.valueOf(limit))
        .data()
        .valueStream()
        .map(row -> row.get("demandID").toString())
        .toList();
  }
}
