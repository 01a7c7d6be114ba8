package org.linli.wire.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.linli.wire.neighbour.Neighbour.SERVER;
import static org.linli.wire.neighbour.Neighbour.assertRefused;
import static org.linli.wire.neighbour.Shop.envelope;
import static org.linli.wire.neighbour.Shopper.BROWSES;
import static org.linli.wire.neighbour.Shopper.BUYS;
import static org.linli.wire.neighbour.Shopper.called;
import static org.linli.wire.neighbour.Shopper.circle;
import static org.linli.wire.neighbour.Shopper.items;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.Reply;

class RecommendTest {
  private static final Duration SOON = Duration.ofSeconds(2);
  private final Shop shop = Shop.open();

  @Test
  void two_circles_are_told_apart_within_two_seconds_and_after_a_restart() {
    var fishing = items(shop, "鱼竿", 5);
    var sewing = items(shop, "针线", 5);
    circle(fishing);
    circle(sewing);
    await().untilAsserted(() -> assertThat(called("mo").like(sewing[0])).hasSize(4));
    var lan = called("lan").does(BROWSES, fishing[0]);
    await()
        .atMost(SOON)
        .untilAsserted(() ->
            assertThat(lan.home(4))
                .containsExactlyInAnyOrder(fishing[1], fishing[2], fishing[3], fishing[4]));
    assertThat(lan.like(sewing[2]))
        .containsExactlyInAnyOrder(sewing[0], sewing[1], sewing[3], sewing[4]);
    assertThat(lan.home()).contains(fishing[1]).doesNotContain(fishing[0]);
    AfterRestart.nowAndLater(
        "recommendations",
        () ->
            assertThat(called("hou").like(sewing[2]))
                .containsExactlyInAnyOrder(sewing[0], sewing[1], sewing[3], sewing[4]));
    lan.does(BUYS, sewing[0], sewing[1]);
    assertThat(lan.home(1)).containsAnyOf(sewing);
  }

  @Test
  void what_is_seen_or_not_on_sale_is_left_out_at_once() {
    var tea = items(shop, "茶", 5);
    circle(tea);
    var lan = called("lan").does(BROWSES, tea[0]);
    await().untilAsserted(() -> assertThat(lan.home(4)).containsAll(List.of(tea[1], tea[2])));
    shop.put("{\"id\":\"%s\",\"name\":\"茶\",\"status\":2}".formatted(tea[1]));
    lan.does(BROWSES, tea[2]);
    assertThat(lan.home(50)).contains(tea[3], tea[4]).doesNotContain(tea[0], tea[1], tea[2]);
    assertThat(lan.like(tea[3])).containsExactly(tea[4]);
  }

  @Test
  void at_equal_similarity_the_stronger_behaviour_comes_first() {
    var boots = items(shop, "靴", 3);
    for (var i = 0; i < 3; i++) {
      called("mai").does(BROWSES, boots[0], boots[1]).does(BUYS, boots[2]);
    }
    var lan = called("lan");
    await().untilAsserted(() -> assertThat(lan.like(boots[0])).containsExactly(boots[2], boots[1]));
  }

  @Test
  void hammering_one_item_moves_no_ranking() {
    var kites = items(shop, "风筝", 3);
    for (var i = 0; i < 3; i++) {
      called("fang").does(BROWSES, kites[0], kites[1]);
    }
    var loud = called("chao");
    for (var i = 0; i < 30; i++) {
      loud.does(BROWSES, kites[0], kites[2]);
    }
    var lan = called("lan");
    await().untilAsserted(() -> assertThat(lan.like(kites[0])).containsExactly(kites[1], kites[2]));
  }

  @Test
  void whoever_is_new_gets_what_is_popular_and_what_is_new() {
    var soup = items(shop, "汤", 6);
    for (var i = 0; i < 9; i++) {
      called("he").does(BUYS, soup[0]);
    }
    var fresh = shop.named("新汤");
    var lan = called("lan");
    await().untilAsserted(() -> assertThat(lan.home(6)).hasSize(6).contains(soup[0], fresh));
    assertThat(lan.home(0)).isEmpty();
    assertThat(lan.like(soup[1])).isEmpty();
  }

  @Test
  void tags_tell_what_nobody_has_used_together() {
    var one = shop.named("望远镜 三脚架 星图");
    var other = shop.named("望远镜 目镜 星图");
    shop.tag("\"" + one + "\",\"" + other + "\"");
    var lan = called("lan").does(BUYS, one);
    await().untilAsserted(() -> assertThat(lan.home()).contains(other));
  }

  @Test
  void what_is_named_almost_the_same_does_not_stand_in_a_row() {
    var lamps = List.of("落地灯", "台历", "烧水壶", "夏季纯棉短袖衫，白", "夏季纯棉短袖衫，黑", "雨伞");
    var items = lamps.stream().map(shop::named).toList();
    for (var without : items.subList(0, 3)) {
      called("quan")
          .does(
              BROWSES, items.stream().filter(item -> !item.equals(without)).toArray(String[]::new));
    }
    var lan = called("lan").does(BROWSES, items.get(5));
    await()
        .untilAsserted(() -> {
          var found = lan.home(5);
          assertThat(List.of(found.getFirst(), found.getLast()))
              .containsExactlyInAnyOrderElementsOf(items.subList(3, 5));
          assertThat(found.subList(1, 4)).containsExactlyInAnyOrderElementsOf(items.subList(0, 3));
        });
  }

  @Test
  void less_of_an_item_is_none_of_it_and_later_what_is_like_it() {
    var cups = items(shop, "杯", 4);
    circle(cups);
    var pots = items(shop, "壶", 4);
    circle(pots);
    var lan = called("lan").does(BROWSES, cups[0], pots[0]);
    await().untilAsserted(() -> assertThat(lan.home(6)).contains(cups[1], pots[1], cups[2]));
    Shopper.ids(lan.recommend("index", "{\"limit\":\"3\"}"));
    assertThat(lan.recommend("less", "{\"item_id\":\"" + cups[1] + "\"}").body())
        .isEqualTo("{\"code\":\"200\",\"data\":{}}");
    assertThat(lan.home(50)).doesNotContain(cups[1]);
    assertThat(lan.home(3)).containsExactlyInAnyOrder(pots[1], pots[2], pots[3]);
  }

  @Test
  void the_answer_is_the_documents_word_for_word() {
    var shown = shop.named("别的");
    shop.put(
        """
        {"id":"6816515512","name":"夏季纯棉短T男",\
        "listPicUrl":"https://media.example.com/item/6816515512/portrait/6816515512.item",\
        "retailPrice":159.00,"activityPrice":129.00}\
        """);
    for (var i = 0; i < 2; i++) {
      called("xia").does(BUYS, shown, "6816515512");
    }
    var lan = called("lan");
    await()
        .untilAsserted(() ->
            assertThat(lan.recommend("item", "{\"item_id\":\"" + shown + "\"}").body())
                .isEqualTo(
                    """
                    {"code":"200","data":{"rcmdItemList":[{"type":1,"id":"6816515512",\
                    "categoryItem":{"id":"6816515512","listPicUrl":\
                    "https://media.example.com/item/6816515512/portrait/6816515512.item",\
                    "simpleDesc":null,"simpleDescClose":false,"name":"夏季纯棉短T男",\
                    "retailPrice":159.00,"activityPrice":129.00}}]}}\
                    """));
  }

  @Test
  void recommendations_are_refused_in_their_own_envelope() {
    var lan = called("lan");
    for (var subtype : List.of("item", "index", "less")) {
      var odd = envelope("recommend", subtype, "{\"odd\":1}");
      refused(SERVER.postJson("/api/v2/recommend/", odd), "-101", "Error token");
      refused(SERVER.postJson("/api/v2/recommend/?token=no", odd), "-101", "Error token");
      refused(lan.recommend(subtype, "{\"odd\":1}"), "-3", "Error data key");
      refused(lan.recommend(subtype, "7"), "-2", "Error JSON value");
      var lacking = "{\"type\":\"recommend\",\"subtype\":\"" + subtype + "\"}";
      refused(
          SERVER.postJson("/api/recommend?token=" + lan.token(), lacking), "-1", "Error JSON key");
    }
    for (var subtype : List.of("item", "less")) {
      refused(lan.recommend(subtype, "{}"), "-3", "Error data key");
      for (var id : List.of("\"no such\"", "\"\\u0000\"", "\"\\ud83c\"", "{}", "\"' or 1\"")) {
        refused(lan.recommend(subtype, "{\"item_id\":" + id + "}"), "100", "Error item id");
      }
    }
    for (var limit : List.of("-1", "99999999999999999999", "\"x\"", "null", "[]")) {
      Shopper.ids(lan.recommend("index", "{\"limit\":" + limit + "}"));
    }
    refused(lan.recommend("odd", "{}"), "-2", "Error JSON value");
  }

  private static void refused(Reply reply, String code, String message) {
    assertThat(reply.body())
        .isEqualTo("{\"code\":\"%s\",\"message\":\"%s\"}".formatted(code, message));
  }

  @Test
  void a_behaviour_that_cannot_be_is_refused() {
    var lan = called("lan");
    var item = shop.named("帽");
    var odd = envelope("behaviour", "add", "{\"odd\":1}");
    assertRefused(SERVER.postJson("/api/v2/behaviour", odd), -100, "Missing necessary args");
    assertRefused(SERVER.postJson("/api/v2/behaviour?token=no", odd), -101, "Error token");
    assertRefused(lan.behave("{\"odd\":1}"), -3, "Error data key");
    assertRefused(lan.behave("{\"item_id\":\"" + item + "\"}"), -3, "Error data key");
    assertRefused(lan.behave("[]"), -2, "Error JSON value");
    var path = "/api/v2/behaviour/?token=" + lan.token();
    assertRefused(
        SERVER.postJson(path, envelope("behaviour", "odd", "{}")), -2, "Error JSON value");
    assertRefused(
        SERVER.postJson(path, "{\"type\":\"behaviour\",\"subtype\":\"add\"}"),
        -1,
        "Error JSON key");
    for (var kind : List.of("0", "5", "-1", "1e0", "99999999999999999999", "\"x\"", "null")) {
      var behaviour = "{\"item_id\":\"%s\",\"behaviour_type\":%s}".formatted(item, kind);
      assertRefused(lan.behave(behaviour), 101, "Error behaviour type");
    }
    for (var id : List.of("\"no such\"", "\"\\u0000\"", "\"\\ud83c\"", "[1]")) {
      var behaviour = "{\"item_id\":%s,\"behaviour_type\":1}".formatted(id);
      assertRefused(lan.behave(behaviour), 100, "Error item id");
    }
    shop.put("{\"id\":\"%s\",\"name\":\"帽\",\"status\":3}".formatted(item));
    assertRefused(
        lan.behave("{\"item_id\":\"%s\",\"behaviour_type\":1}".formatted(item)),
        100,
        "Error item id");
  }
}
