package org.linli.wire.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.linli.wire.qa.Administration.assertSays;
import static org.linli.wire.qa.Administration.assertTold;
import static org.linli.wire.qa.Board.UNKNOWN;
import static org.linli.wire.qa.Board.on;
import static org.linli.wire.qa.Board.post;
import static org.linli.wire.qa.QaClient.SERVER;
import static org.linli.wire.qa.QaClient.assertCode;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.AfterRestart;
import org.linli.moderation.SensitiveWords;
import tools.jackson.databind.JsonNode;

class DemandTest {
  private final QaClient jiang = Board.enterprise("jiang");
  private final QaClient lin = QaClient.member("lin");
  private final QaClient root = QaClient.administrator();

  private List<String> ids(JsonNode rows) {
    return rows.valueStream().map(row -> row.get("demandID").toString()).toList();
  }

  private JsonNode seen(QaClient reader, String demand) {
    var reply = on("board/get_demand", reader, demand);
    assertCode(reply, 1);
    return reply.data();
  }

  private String tag(String name, String father) {
    var unique = name + lin.id();
    var reply = root.postAs("tags/back_add_tag", "name", unique, "tag_type", "2", "father", father);
    return reply.data().get("id").toString();
  }

  @Test
  void a_demand_is_posted_and_read_as_it_was_written() {
    var first = lin.get("board/get_board_category").data().get(0).get("id").toString();
    var id =
        post(
            jiang,
            "改版",
            "price",
            "8,000.50 元 起",
            "tags",
            first,
            "allowed_user",
            "2,1",
            "cover",
            "");
    AfterRestart.nowAndLater(
        "a demand",
        () -> {
          var seen = seen(lin, id);
          assertThat(seen.get("title").stringValue()).isEqualTo("改版");
          assertThat(seen.get("price").stringValue()).isEqualTo("8,000.50 元 起");
          assertThat(seen.get("allowedUserGroup").stringValue()).isEqualTo("1,2");
          assertThat(seen.get("tags").get(0).get("id").toString()).isEqualTo(first);
          assertThat(seen.get("state").intValue()).isZero();
          assertThat(seen.get("usergroup").get("value").intValue()).isEqualTo(3);
        });
    var newer = post(jiang, "新的");
    assertThat(ids(jiang.getAs("enterprise/get_my_demands").data())).containsExactly(newer, id);
    assertThat(ids(lin.getAs("board/get_board_recommend", "limit", "1000").data()))
        .containsSubsequence(newer, id);
    assertThat(lin.getAs("board/get_board_recommend", "page", "1").data()).hasSizeLessThan(7);
  }

  @Test
  void its_owner_has_a_chat_group_with_it() {
    var group = seen(jiang, post(jiang, "同聊")).get("group").toString();
    var groups = jiang.getAs("group/get_groups").data();
    assertThat(groups.valueStream().filter(row -> row.get("id").toString().equals(group)))
        .singleElement()
        .satisfies(row -> assertThat(row.get("name").stringValue()).isEqualTo("同聊"));
    assertThat(group).isNotEqualTo("0");
  }

  @Test
  void only_enterprises_post() {
    assertSays(
        lin.postAs("enterprise/add_demand", "title", "要", "content", "要"), -1, "not an enterprise");
    assertCode(lin.post("enterprise/add_demand", "title", "要", "content", "要"), 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title=",
        "title=%long",
        "content=",
        "tags=999999999",
        "tags=x",
        "allowed_user=9",
        "allowed_user=-1",
        "cover=http://elsewhere.example.org/a.png",
        "price=%long"
      })
  void a_demand_that_cannot_be_is_refused(String wrong) {
    var name = wrong.substring(0, wrong.indexOf('='));
    var value = wrong.substring(wrong.indexOf('=') + 1).replace("%long", "长".repeat(201));
    var parameters = new ArrayList<>(List.of(name, value));
    for (var each : List.of("title", "content")) {
      if (!each.equals(name)) {
        parameters.addAll(List.of(each, "改版"));
      }
    }
    var reply = jiang.postAs("enterprise/add_demand", parameters.toArray(String[]::new));
    assertSays(reply, -1, "unable to insert demand");
  }

  @Test
  void strange_texts_are_kept_or_refused() {
    var id = post(jiang, "'; drop table market.demand; --\u0000", "price", "\uD800");
    assertThat(seen(lin, id).get("title").stringValue()).startsWith("'; drop").endsWith("\uFFFD");
    var huge = "长".repeat(100_001);
    assertCode(jiang.postAs("enterprise/add_demand", "title", "长", "content", huge), -1);
  }

  @Test
  void it_is_changed_by_its_owner_until_it_ends() {
    var id = post(jiang, "旧");
    assertCode(
        jiang.postAs("enterprise/edit_demand", "demand_id", id, "title", "新", "price", "1"), 1);
    assertThat(seen(lin, id).get("title").stringValue()).isEqualTo("新");
    assertThat(seen(lin, id).get("content").stringValue()).isEqualTo("旧，三周。");
    assertCode(lin.postAs("enterprise/edit_demand", "demand_id", id, "title", "别"), -1);
    assertCode(lin.post("enterprise/edit_demand", "demand_id", id, "title", "别"), 0);
    assertCode(jiang.postAs("enterprise/edit_demand", "demand_id", id, "title", ""), -1);
    assertCode(on("enterprise/close_demand", jiang, id), 1);
    assertCode(jiang.postAs("enterprise/edit_demand", "demand_id", id, "title", "迟"), -1);
  }

  @Test
  void it_begins_and_ends_by_its_owner() {
    var id = post(jiang, "起止");
    for (var step : List.of("start_demand", "close_demand")) {
      assertSays(on("enterprise/" + step, lin, id), -1, "not the owner");
      assertSays(on("enterprise/" + step, jiang, UNKNOWN), -1, "unexpected demand");
      assertCode(jiang.get("enterprise/" + step, "demand_id", id), 0);
      assertCode(on("enterprise/" + step, jiang, id), 1);
      assertCode(on("enterprise/" + step, jiang, id), 1);
    }
    assertSays(on("enterprise/start_demand", jiang, id), -1, "the demand is in another state");
    assertThat(seen(lin, id).get("state").intValue()).isEqualTo(2);
    assertThat(ids(lin.getAs("board/get_board_recommend").data())).doesNotContain(id);
  }

  @Test
  void open_ones_come_before_others_with_the_same_tag() {
    var father = lin.get("board/get_board_category").data().get(0).get("id").toString();
    var tag = tag("前端", father);
    var older = post(jiang, "先", "tags", tag);
    var newer = post(jiang, "后", "tags", tag);
    assertCode(on("enterprise/start_demand", jiang, newer), 1);
    assertThat(ids(lin.get("board/get_demands_by_tag", "tag_id", tag).data()))
        .containsExactly(older, newer);
    var below = lin.get("board/get_child_category", "tag_id", father).data();
    assertThat(below.valueStream().map(row -> row.get("id").toString())).contains(tag);
    assertSays(lin.get("board/get_child_category", "tag_id", UNKNOWN), 0, "unexpected tag");
    assertThat(lin.get("board/get_demands_by_tag", "tag_id", "x").data()).isEmpty();
  }

  @Test
  void looking_at_it_counts_once_an_hour() {
    SERVER.clock().leaveTheEndOfAnHour();
    var id = post(jiang, "看");
    for (var time = 0; time < 2; time++) {
      assertCode(lin.getAs("account/add_user_action", "action_type", "52", "target_id", id), 1);
    }
    await().untilAsserted(() -> assertThat(seen(lin, id).get("read").intValue()).isOne());
    assertCode(lin.getAs("account/add_user_action", "action_type", "52", "target_id", UNKNOWN), -1);
  }

  @Test
  void administrators_list_and_clear_it() {
    var id = post(jiang, "清");
    assertCode(lin.getAs("account/complain", "report_type", "9", "id", id, "reason", "广告"), 1);
    var row =
        root.getByHeader("board/back_get_demands", "limit", "1000")
            .data()
            .valueStream()
            .filter(each -> each.get("demandID").toString().equals(id))
            .findFirst()
            .orElseThrow();
    assertThat(row.get("status").stringValue()).isEqualTo("待审核");
    assertCode(lin.getByHeader("board/back_get_demands"), 0);
    assertCode(on("board/delete_demand", lin, id), 0);
    assertCode(root.getByHeader("board/delete_demand", "demand_id", id), 1);
    assertSays(root.getByHeader("board/delete_demand", "demand_id", id), -1, "unable to delete");
    assertSays(on("board/get_demand", jiang, id), 0, "unexpected demand");
    assertThat(ids(jiang.getAs("enterprise/get_my_demands").data())).doesNotContain(id);
    assertTold(jiang, "需求清除", "你的需求《清》已被管理员清除！");
    var acts = root.getAs("account/back_get_acts", "limit", "200").data();
    assertThat(acts.valueStream().filter(act -> act.get("target").toString().equals(id)))
        .anyMatch(act -> act.get("action_type").intValue() == 38);
  }

  @Test
  void sensitive_words_let_it_wait() {
    SERVER.bean(SensitiveWords.class).add("需求违禁词");
    var reply =
        jiang.postAs("enterprise/add_demand", "title", "需求违禁词", "content", "一", "price", "");
    assertThat(reply.data().get("review").intValue()).isOne();
    var id = reply.data().get("demand_id").toString();
    assertSays(on("board/get_demand", lin, id), 0, "unexpected demand");
    assertCode(on("board/get_demand", jiang, id), 1);
    assertSays(on("enterprise/start_demand", jiang, id), -1, "the demand is in another state");
    assertSays(on("board/sign_to_demand", lin, id), -1, "unexpected demand");
  }

  @Test
  void lists_of_one_s_own_ask_who_one_is() {
    for (var path :
        List.of("enterprise/get_my_demands", "board/get_board_recommend", "board/get_my_demand")) {
      assertCode(lin.get(path), 0);
    }
  }
}
