package org.linli.wire.qa;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.linli.wire.qa.QaClient.assertCode;
import static org.linli.wire.qa.School.publish;
import static org.linli.wire.qa.School.writer;
import static org.linli.wire.qa.Talk.answer;
import static org.linli.wire.qa.Talk.ask;
import static org.linli.wire.qa.Talk.tag;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.AfterRestart;
import org.linli.Reply;
import org.linli.RunningServer;
import org.linli.discovery.Search;
import org.linli.discovery.SearchHit;
import org.linli.discovery.SearchKind;
import org.linli.discovery.SearchLog;
import org.linli.discovery.SearchRequest;
import org.linli.identity.Members;
import org.linli.moderation.SensitiveWords;
import org.linli.moderation.Subject;
import org.linli.moderation.Verdicts;
import tools.jackson.databind.JsonNode;

class SearchTest {
  private final QaClient lin = QaClient.member("lin");
  private final QaClient zhou = QaClient.member("zhou");

  private JsonNode found(String type, String word) {
    var reply = lin.get("algorithm/search", "word", word, "type", type);
    assertCode(reply, 1);
    return reply.data();
  }

  private List<String> ids(String type, String word) {
    var name = type.equals("question") ? "questionID" : "articleID";
    return found(type, word).findValues(name).stream().map(JsonNode::toString).toList();
  }

  private void awaitFound(String type, String word, String id) {
    await().untilAsserted(() -> assertThat(ids(type, word)).contains(id));
  }

  private void awaitGone(String word, String id) {
    await().untilAsserted(() -> assertThat(ids("question", word)).doesNotContain(id));
  }

  @Test
  void a_question_is_found_by_characters_pinyin_initials_and_with_wrong_letters() {
    var id = ask(lin, "蒲公英社区怎么办图书证", "tags", tag("借阅"));
    awaitFound("question", "图书证", id);
    for (var word : List.of("蒲公英", "pugongying", "tushuzheng", "pgysq", "浦公英", "pugongyin 图书证")) {
      assertThat(ids("question", word)).as(word).contains(id);
    }
    var row = found("question", "蒲公英社区图书证").get(0);
    assertThat(row.get("title").stringValue()).isEqualTo("蒲公英社区怎么办图书证");
    assertThat(row.get("tfidf").doubleValue()).isPositive();
    assertThat(row.get("tags").get(0).has("text")).isTrue();
    AfterRestart.nowAndLater(
        "a question is found after a restart", () -> awaitFound("question", "蒲公英图书证", id));
  }

  @Test
  void a_question_is_found_by_its_answers_and_within_a_second() {
    var id = ask(lin, "阳台上种什么好");
    answer(zhou, id, "旱金莲最好养，Wateringtwice a week.");
    await().atMost(1, SECONDS).untilAsserted(() -> assertThat(ids("question", "旱金莲")).contains(id));
    assertThat(ids("question", "wateringtwice")).contains(id);
  }

  @Test
  void what_is_edited_is_found_by_its_new_words_alone() {
    var id = ask(lin, "哪里修单簧管");
    awaitFound("question", "单簧管", id);
    assertCode(
        lin.postAs(
            "questions/edit_question", "question_id", id, "title", "哪里修手风琴", "description", "急。"),
        1);
    awaitFound("question", "手风琴", id);
    awaitGone("单簧管", id);
  }

  @Test
  void what_was_removed_or_waits_is_not_found() {
    var removed = ask(lin, "鹦鹉螺化石在哪里买");
    awaitFound("question", "鹦鹉螺", removed);
    assertCode(
        QaClient.administrator().getByHeader("questions/delete_question", "question_id", removed),
        1);
    assertThat(ids("question", "鹦鹉螺")).doesNotContain(removed);
    var word = "紫藤萝妙药";
    QaClient.SERVER.bean(SensitiveWords.class).add(word);
    var waiting = ask(lin, "穿山甲问题" + word);
    var after = ask(lin, "穿山甲别的问题");
    awaitFound("question", "穿山甲", after);
    assertThat(ids("question", "穿山甲")).doesNotContain(waiting);
    QaClient.SERVER.bean(SensitiveWords.class).remove(word);
  }

  @Test
  void an_answer_that_costs_something_is_not_found_by_its_words() {
    var mei = Wallets.rich("mei", "20");
    var offer =
        mei.postAs(
            "questions/add_priced_question",
            "title",
            "天文望远镜怎么调",
            "description",
            "急",
            "price",
            "10");
    assertCode(offer, 1);
    var id = offer.data().get("question_id").toString();
    answer(zhou, id, "先松开猕猴桃螺丝");
    answer(zhou, ask(lin, "普通问题"), "猕猴桃要放软再吃");
    await().untilAsserted(() -> assertThat(ids("question", "猕猴桃")).isNotEmpty());
    assertThat(ids("question", "望远镜")).contains(id);
    assertThat(ids("question", "猕猴桃")).doesNotContain(id);
  }

  @Test
  void articles_members_and_groups_are_found_each_in_its_own_rows() {
    var author = writer("wu");
    var article = publish(author, "榫卯结构入门");
    assertCode(author.postAs("account/set_account_info", "nickname", "榫卯吴师傅"), 1);
    assertCode(author.postAs("group/new_group", "name", "榫卯爱好者", "description", "一起做木工"), 1);
    awaitFound("article", "榫卯", article);
    await()
        .untilAsserted(() ->
            assertThat(found("user", "sunmao").findValuesAsString("nickname")).contains("榫卯吴师傅"));
    await()
        .untilAsserted(
            () -> assertThat(found("group", "榫卯").findValuesAsString("name")).contains("榫卯爱好者"));
    assertThat(found("user", "榫卯").get(0).get("usergroup").has("text")).isTrue();
    var all = found("all", "榫卯");
    assertThat(all).hasSize(3);
    assertThat(all.get(1).get(0).get("title").stringValue()).isEqualTo("榫卯结构入门");
    assertThat(all.get(2).get(0).get("nickname").stringValue()).isEqualTo("榫卯吴师傅");
  }

  @Test
  void demands_are_found_until_they_are_taken_away() {
    var id = Board.post(Board.enterprise("jiang"), "缂丝屏风修复");
    await()
        .untilAsserted(() ->
            assertThat(found("demand", "kesi").findValuesAsString("title")).contains("缂丝屏风修复"));
    assertThat(found("demand", "缂丝").get(0).get("demandID").toString()).isEqualTo(id);
    assertCode(QaClient.administrator().getByHeader("board/delete_demand", "demand_id", id), 1);
    assertThat(found("demand", "缂丝")).isEmpty();
  }

  private static Reply community(QaClient who, String subtype, String data) {
    var body = "{\"id\":1,\"type\":\"community\",\"subtype\":\"%s\",\"data\":%s}";
    return QaClient.SERVER.postJson(
        "/api/v2/community?token=" + who.token, body.formatted(subtype, data));
  }

  private static long told(QaClient who, String content) {
    var data = "{\"content\":\"%s\",\"latitude\":41.57001,\"longitude\":60.63001}";
    return community(who, "publish", data.formatted(content))
        .data()
        .get("community_id")
        .longValue();
  }

  private static List<String> posts(QaClient who, String word) {
    var reply = who.getAs("algorithm/search", "word", word, "type", "post");
    assertCode(reply, 1);
    assertThat(reply.body()).doesNotContain("41.5", "60.6", "atitude");
    return reply.data().findValuesAsString("content");
  }

  private static List<SearchHit> indexed(String word) {
    return QaClient.SERVER
        .bean(Search.class)
        .find(SearchRequest.of(word, SearchKind.POST), 0, 10)
        .hits();
  }

  @Test
  void posts_are_found_by_neighbours_and_never_where_they_are() {
    community(lin, "publish", "{\"content\":\"蜡梅给自己看\"}");
    var id = told(lin, "蜡梅 <b>开了</b>");
    await().untilAsserted(() -> assertThat(posts(zhou, "lamei")).containsExactly("蜡梅 <b>开了</b>"));
    var row = zhou.getAs("algorithm/search", "word", "蜡梅", "type", "post").data().get(0);
    assertThat(row.get("postID").longValue()).isEqualTo(id);
    assertThat(row.get("userID").longValue()).isEqualTo(lin.id());
    assertThat(row.get("usergroup").has("text")).isTrue();
    assertThat(row.get("tfidf").doubleValue()).isPositive();
    assertThat(found("post", "蜡梅")).isEmpty();
    assertThat(zhou.getAs("algorithm/search", "word", "蜡梅", "type", "all").data()).hasSize(3);
    community(lin, "update", "{\"community_id\":%d,\"content\":\"玉兰开了\"}".formatted(id));
    await().untilAsserted(() -> assertThat(posts(zhou, "玉兰")).containsExactly("玉兰开了"));
    assertThat(posts(zhou, "蜡梅")).isEmpty();
    community(lin, "delete", "{\"community_id\":" + id + "}");
    assertThat(posts(zhou, "玉兰")).isEmpty();
    await().untilAsserted(() -> assertThat(indexed("玉兰")).isEmpty());
  }

  @Test
  void posts_that_wait_or_whose_author_has_left_are_not_found() {
    var id = told(zhou, "昙花开了");
    await().untilAsserted(() -> assertThat(posts(lin, "昙花")).hasSize(1));
    var word = "金丝猴药酒";
    QaClient.SERVER.bean(SensitiveWords.class).add(word);
    var change = "{\"community_id\":%d,\"content\":\"昙花%s\"}".formatted(id, word);
    community(zhou, "update", change);
    assertThat(posts(lin, "昙花")).isEmpty();
    await().untilAsserted(() -> assertThat(indexed("昙花")).isEmpty());
    QaClient.SERVER.bean(SensitiveWords.class).remove(word);
    var members = QaClient.SERVER.bean(Members.class);
    var root = members.byLogin(RunningServer.ADMIN_EMAIL).orElseThrow().id();
    QaClient.SERVER.bean(Verdicts.class).clear(root, new Subject(Subject.Kind.POST, id));
    await().untilAsserted(() -> assertThat(posts(lin, "昙花")).hasSize(1));
    members.delete(zhou.id());
    assertThat(posts(lin, "昙花")).isEmpty();
    await().untilAsserted(() -> assertThat(indexed("昙花")).isEmpty());
  }

  @Test
  void private_words_are_found_by_those_who_read_them_alone() {
    var wu = QaClient.member("wu");
    var word = "翡翠密语";
    assertCode(
        lin.postAs(
            "message/add_message",
            "receiver",
            "" + zhou.id(),
            "content",
            "记得" + word,
            "message_type",
            "0"),
        1);
    for (var reader : List.of(lin, zhou)) {
      var rows = reader.getAs("message/search_message", "word", word).data();
      assertThat(rows.findValuesAsString("content")).containsExactly("记得" + word);
    }
    assertThat(wu.getAs("message/search_message", "word", word).data()).isEmpty();
    assertCode(wu.getAs("message/search_message", "word", " "), -1);
    assertCode(wu.get("message/search_message", "word", word), 0);
    lin.postAs("group/new_group", "name", "琥珀小组", "description", "一起");
    var group = lin.getAs("group/get_groups").data().get(0).get("id").toString();
    assertCode(
        lin.postAs("group/send_group_message", "group_id", group, "content", "大家" + word), 1);
    var talk = lin.getAs("group/search_group_message", "word", word).data();
    assertThat(talk.findValuesAsString("content")).containsExactly("大家" + word);
    assertThat(zhou.getAs("group/search_group_message", "word", word).data()).isEmpty();
    assertCode(zhou.getAs("group/search_group_message", "word", ""), -1);
    assertCode(zhou.get("group/search_group_message", "word", word), 0);
    assertThat(ids("question", word)).isEmpty();
  }

  @Test
  void pages_follow_one_another() {
    for (var i = 0; i < 8; i++) {
      ask(lin, "萤火虫第" + i + "问");
    }
    await().untilAsserted(() -> assertThat(ids("question", "萤火虫")).hasSize(8));
    var first = lin.get("algorithm/search", "word", "萤火虫", "type", "question", "page", "1").data();
    var second = lin.get("algorithm/search", "word", "萤火虫", "type", "question", "page", "2").data();
    assertThat(first).hasSize(6);
    assertThat(second).hasSize(2);
    assertThat(
            lin.get("algorithm/search", "word", "萤火虫", "type", "question", "page", "99999999999")
                .data())
        .isEmpty();
  }

  @Test
  void no_word_and_an_unknown_type_are_refused() {
    assertCode(lin.get("algorithm/search", "word", " ", "type", "question"), 0);
    assertCode(lin.get("algorithm/search", "word", "灯", "type", "nothing"), 0);
    assertCode(lin.get("algorithm/search"), 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'\"\\%_*?~^:()[]{}", "\u0000", "\uD800", "😀", "的", "a AND NOT b*"})
  void anything_may_be_looked_for(String word) {
    var code = lin.getAs("algorithm/search", "word", word + "问", "type", "all").number("code");
    assertThat(code).isEqualTo(1);
    assertCode(lin.get("algorithm/before_search", "word", word), 1);
    assertCode(lin.post("algorithm/search", "word", word.repeat(20_000)), 1);
  }

  @Test
  void what_one_may_be_looking_for_is_known_before_it_is_written() {
    var id = ask(lin, "孔明灯怎么放才安全");
    awaitFound("question", "孔明灯", id);
    for (var begun : List.of("孔明", "kongm", "kmd")) {
      var rows = lin.get("algorithm/before_vague_search_api", "word", begun).data();
      assertThat(rows.findValuesAsString("content")).as(begun).contains("孔明灯怎么放才安全");
    }
    var row = lin.get("algorithm/before_search", "word", "孔明灯").data().get(0);
    assertThat(row.get("similarity").doubleValue()).isBetween(0.1, 1.0);
    assertThat(lin.get("algorithm/before_search").data()).isEmpty();
  }

  private List<String> hot() {
    return lin.get("homepage/get_hot_search").data().findValuesAsString("content");
  }

  @Test
  void a_search_is_hot_when_two_have_made_it_and_counts_once_an_hour_each() {
    for (var i = 0; i < 5; i++) {
      lin.getAs("algorithm/search", "word", "龙舟赛几点", "type", "all");
    }
    assertThat(hot()).doesNotContain("龙舟赛几点");
    zhou.getAs("algorithm/search", "word", "龙舟赛几点", "type", "all");
    var rows = lin.get("homepage/get_hot_search").data();
    var row =
        rows.valueStream()
            .filter(one -> one.get("content").stringValue().equals("龙舟赛几点"))
            .findFirst();
    assertThat(row).isPresent();
    assertThat(row.get().get("time").intValue()).isEqualTo(2);
    var suggested = lin.get("algorithm/before_search", "word", "longzhou").data();
    assertThat(suggested.findValuesAsString("content")).contains("龙舟赛几点");
    QaClient.SERVER.bean(SensitiveWords.class).add("龙舟赛");
    assertThat(hot()).doesNotContain("龙舟赛几点");
    QaClient.SERVER.bean(SensitiveWords.class).remove("龙舟赛");
  }

  @Test
  void nobody_makes_something_hot_alone_by_forgetting_it_or_as_a_stranger() {
    var word = "皮影戏票价";
    for (var i = 0; i < 3; i++) {
      lin.getAs("algorithm/search", "word", word);
      assertCode(lin.getAs("homepage/delete_history_search", "word", word), 1);
    }
    lin.getAs("algorithm/search", "word", word);
    lin.get("algorithm/search", "word", word);
    assertThat(hot()).doesNotContain(word);
    zhou.getAs("algorithm/search", "word", word);
    var row =
        lin.get("homepage/get_hot_search")
            .data()
            .valueStream()
            .filter(one -> one.get("content").stringValue().equals(word))
            .findFirst()
            .orElseThrow();
    assertThat(row.get("time").intValue()).isEqualTo(3);
    assertCode(lin.getAs("homepage/delete_history_search"), 1);
    assertThat(hot()).doesNotContain(word);
  }

  @Test
  void of_more_searches_than_anybody_makes_in_an_hour_the_rest_is_not_noted() {
    var log = QaClient.SERVER.bean(SearchLog.class);
    for (var i = 0; i < 320; i++) {
      log.note(lin.id(), "第" + i + "样东西");
    }
    var noted = lin.getAs("homepage/get_history_search").data();
    assertThat(noted.size()).isBetween(300, 310);
    assertCode(lin.getAs("algorithm/search", "word", "东西"), 1);
  }

  @Test
  void a_member_sees_what_he_looked_for_and_forgets_it() {
    for (var word : List.of("修伞", "配钥匙", "修伞 ")) {
      lin.getAs("algorithm/search", "word", word, "type", "question");
    }
    assertThat(lin.getAs("homepage/get_history_search").data().findValuesAsString("content"))
        .containsExactly("配钥匙", "修伞");
    assertThat(zhou.getAs("homepage/get_history_search").data()).isEmpty();
    assertCode(lin.getAs("homepage/delete_history_search", "word", "修伞"), 1);
    assertCode(lin.getAs("homepage/delete_history_search", "word", "修伞"), -1);
    assertThat(lin.getAs("homepage/get_history_search").data().findValuesAsString("content"))
        .containsExactly("配钥匙");
    assertCode(lin.getAs("homepage/delete_history_search"), 1);
    assertThat(lin.getAs("homepage/get_history_search").data()).isEmpty();
    assertCode(lin.get("homepage/get_history_search"), 0);
    assertCode(lin.get("homepage/delete_history_search"), 0);
  }
}
