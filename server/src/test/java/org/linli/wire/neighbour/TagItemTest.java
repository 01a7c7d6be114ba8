package org.linli.wire.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.neighbour.Neighbour.SERVER;
import static org.linli.wire.neighbour.Neighbour.assertRefused;
import static org.linli.wire.neighbour.Neighbour.assertStatus;
import static org.linli.wire.neighbour.Shop.envelope;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.RunningServer;
import tools.jackson.databind.JsonNode;

class TagItemTest {
  private static final String FRUIT = "苹果 香蕉 西瓜 葡萄 橘子 桃子 李子 樱桃 草莓 芒果 荔枝 菠萝";
  private final Shop shop = Shop.open();

  private static List<String> keywords(String id) {
    var item = Shop.open().get(id).data();
    return item.get("keywords").valueStream().map(JsonNode::stringValue).toList();
  }

  @Test
  void each_item_gets_its_own_keywords_which_a_restart_keeps() {
    var summer = shop.named("2020网红新款夏季清凉女装");
    var mask = shop.named("99%细菌过滤，儿童一次性医用口罩 10枚");
    assertStatus(shop.tag("\"%s\",\"%s\",\"%s\"".formatted(mask, summer, mask)), 0);
    AfterRestart.nowAndLater(
        "keywords of items",
        () -> {
          assertThat(keywords(summer)).containsExactly("2020", "夏季", "女装", "新款", "清凉", "网红");
          assertThat(keywords(mask))
              .containsExactly("10", "99", "一次性", "儿童", "医用", "口罩", "细菌", "过滤");
        });
  }

  @Test
  void the_example_of_the_document_is_answered_word_for_word() {
    shop.put("{\"id\":3454002,\"name\":\"口罩\"},{\"id\":\"3987066\",\"name\":\"女装\"}");
    assertThat(shop.tag("3454002, \"3987066\"").body())
        .isEqualTo("{\"id\":1234,\"status\":0,\"message\":\"Successful\",\"data\":{}}");
    assertThat(keywords("3454002")).containsExactly("口罩");
    assertThat(keywords("3987066")).containsExactly("女装");
  }

  @Test
  void an_incomplete_or_nameless_item_between_others_shifts_nothing() {
    var one = shop.named("夏季");
    var incomplete = Shop.id();
    shop.put("{\"id\":\"%s\",\"name\":\"半成品\",\"status\":-1}".formatted(incomplete));
    var nameless = shop.named(" ");
    var two = shop.named("女装");
    assertStatus(
        shop.tag("\"%s\",\"%s\",\"%s\",\"%s\"".formatted(one, incomplete, nameless, two)), 0);
    assertThat(keywords(one)).containsExactly("夏季");
    assertThat(keywords(two)).containsExactly("女装");
    assertThat(keywords(incomplete)).isEmpty();
    assertThat(keywords(nameless)).isEmpty();
  }

  @Test
  void where_no_word_stands_out_the_eight_that_are_rarest_in_the_catalogue_do() {
    var own = RunningServer.own(Map.of());
    var there = Shop.of(own);
    for (var known : List.of("苹果", "苹果 香蕉", "香蕉 西瓜 苹果", "葡萄 西瓜", "半价 葡萄")) {
      there.named(known);
    }
    var id = there.named(FRUIT);
    assertStatus(there.tag("\"" + id + "\""), 0);
    var item = there.get(id).data();
    assertThat(item.get("keywords").toString())
        .isEqualTo("[\"李子\",\"桃子\",\"樱桃\",\"橘子\",\"芒果\",\"草莓\",\"荔枝\",\"菠萝\"]");
    own.close();
  }

  @Test
  void a_new_name_takes_the_keywords_of_the_old_one_away() {
    var id = shop.named("口罩");
    shop.tag("\"" + id + "\"");
    shop.put("{\"id\":\"%s\",\"name\":\"口罩\",\"retailPrice\":1}".formatted(id));
    assertThat(keywords(id)).containsExactly("口罩");
    shop.put("{\"id\":\"%s\",\"name\":\"女装\"}".formatted(id));
    assertThat(keywords(id)).isEmpty();
  }

  @Test
  void an_unknown_item_is_refused_and_none_gets_keywords() {
    var id = shop.named("口罩");
    for (var unknown :
        List.of("\"nobodys\"", "\"\\u0000\"", "\"\\ud83c\"", "123456789012345678901")) {
      assertRefused(shop.tag("\"" + id + "\"," + unknown), 100, "Error item id");
    }
    assertThat(keywords(id)).isEmpty();
    assertStatus(shop.tag(""), 0);
    assertRefused(shop.tag("1.5"), -2, "Error JSON value");
    assertRefused(shop.tag("1" + ",1".repeat(1_000)), -2, "Error JSON value");
  }

  @Test
  void it_needs_an_administrator() {
    var call = envelope("tags", "item", "{\"item_list\":[]}");
    assertRefused(SERVER.postJson("/api/v2/tags/", call), -100, "Missing necessary args");
    assertRefused(SERVER.postJson("/api/v2/tags/?token=no", call), -101, "Error token");
    var member = "/api/tags?token=" + Neighbour.called("an").token();
    assertRefused(SERVER.postJson(member, call), -103, "No permission to operate");
    var path = "/api/v2/tags/?token=" + shop.token();
    assertRefused(SERVER.postJson(path, envelope("tags", "item", "{}")), -3, "Error data key");
    assertRefused(SERVER.postJson(path, "{\"subtype\":\"item\"}"), -1, "Error JSON key");
  }

  @Test
  void the_operator_may_open_it_to_everybody() {
    var own = RunningServer.own(Map.of("linli.open-tags", true));
    var id = Shop.of(own).named("口罩");
    var call = envelope("tags", "item", "{\"item_list\":[\"" + id + "\"]}");
    assertStatus(own.postJson("/api/v2/tags/", call), 0);
    assertThat(Shop.of(own).get(id).data().get("keywords").toString()).isEqualTo("[\"口罩\"]");
    own.close();
  }
}
