package org.linli.wire.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.neighbour.Neighbour.SERVER;
import static org.linli.wire.neighbour.Neighbour.assertRefused;
import static org.linli.wire.neighbour.Neighbour.assertStatus;
import static org.linli.wire.neighbour.Shop.envelope;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;

class ItemTest {
  private final Shop shop = Shop.open();

  private void refusesItem(String item, int status, String message) {
    assertRefused(shop.put(item), status, message);
  }

  @Test
  void an_item_comes_back_as_it_was_put_also_after_a_restart() {
    var id = Shop.id();
    var reply =
        shop.put(
            """
            {"id":"%s","name":"夏季'纯棉短T男","simpleDesc":"透气","listPicUrl":"https://a.example/1.item",\
            "retailPrice":159.00,"activityPrice":"129.5","status":0}\
            """
                .formatted(id));
    assertStatus(reply, 0);
    assertThat(reply.data().get("num").intValue()).isOne();
    AfterRestart.nowAndLater(
        "an item of the catalogue",
        () ->
            assertThat(Shop.open().get(id).body())
                .endsWith(
                    """
                    "data":{"id":"%s","name":"夏季'纯棉短T男","simpleDesc":"透气",\
                    "listPicUrl":"https://a.example/1.item","retailPrice":159.00,\
                    "activityPrice":129.50,"status":0,"keywords":[]}}\
                    """
                        .formatted(id)));
  }

  @Test
  void what_is_not_said_is_null_and_on_sale() {
    var id = shop.named("口罩");
    var item = shop.get(id).data();
    assertThat(item.get("simpleDesc").isNull()).isTrue();
    assertThat(item.get("listPicUrl").isNull()).isTrue();
    assertThat(item.get("retailPrice").isNull()).isTrue();
    assertThat(item.get("activityPrice").isNull()).isTrue();
    assertThat(item.get("status").intValue()).isOne();
  }

  @Test
  void an_item_takes_the_place_of_the_one_with_its_id_and_the_last_of_a_list_stays() {
    var id = shop.named("旧");
    var reply =
        shop.put(
            """
            {"id":"%1$s","name":"中","retailPrice":1},{"id":"%1$s","name":"新","status":-1,"odd":[]}\
            """
                .formatted(id));
    assertThat(reply.data().get("num").intValue()).isOne();
    var item = shop.get(id).data();
    assertThat(item.get("name").stringValue()).isEqualTo("新");
    assertThat(item.get("status").intValue()).isEqualTo(-1);
    assertThat(item.get("retailPrice").isNull()).isTrue();
  }

  @Test
  void prices_are_exact_to_the_fen_up_to_the_greatest() {
    var id = Shop.id();
    for (var price : List.of("0", "0.01", "0.29", "1E2", "\"8.10\"", "9999999999.99", "4.350")) {
      var item = "{\"id\":\"%s\",\"name\":\"a\",\"retailPrice\":%s}".formatted(id, price);
      assertStatus(shop.put(item), 0);
      var said = Double.parseDouble(price.replace("\"", ""));
      assertThat(shop.get(id).data().get("retailPrice").doubleValue()).isEqualTo(said);
    }
  }

  @Test
  void the_newest_are_listed_first_and_part_by_part() {
    var one = shop.named("一");
    var two = shop.named("二");
    var three = shop.named("三");
    shop.put("{\"id\":\"%s\",\"name\":\"一一\"}".formatted(one));
    assertThat(ids("{\"limit\":3}")).containsExactly(three, two, one);
    assertThat(ids("{\"start\":1,\"limit\":1}")).containsExactly(two);
    assertThat(ids("{\"start\":9000000000000000000}")).isEmpty();
    assertThat(ids("{\"limit\":0}")).isEmpty();
    assertThat(ids("{\"start\":-1,\"limit\":\"x\"}")).startsWith(three);
  }

  private List<String> ids(String data) {
    var list = shop.items("list", data).data();
    assertThat(list.get("num").intValue()).isEqualTo(list.get("list").size());
    return list.get("list").valueStream().map(item -> item.get("id").stringValue()).toList();
  }

  @Test
  void a_thousand_items_are_the_most_of_a_list() {
    var thousand =
        IntStream.range(0, 1_000)
            .mapToObj(number -> "{\"id\":\"t%d\",\"name\":\"%d 号\"}".formatted(number, number))
            .collect(Collectors.joining(","));
    assertThat(shop.put(thousand).data().get("num").intValue()).isEqualTo(1_000);
    assertRefused(shop.put(thousand + ",{\"id\":\"t\",\"name\":\"t\"}"), -2, "Error JSON value");
    assertRefused(shop.get("t"), 100, "Error item id");
  }

  @Test
  void an_unfit_item_is_refused_and_nothing_of_its_list_is_put() {
    var id = Shop.id();
    var fit = "{\"id\":\"%s\",\"name\":\"a\"}".formatted(id);
    for (var unfit :
        List.of("\"\"", "\" \"", "\"\\u0000\"", "\"\\ud83c\"", "null", "[1]", "1.5", tooLong(64))) {
      refusesItem(fit + ",{\"id\":%s,\"name\":\"a\"}".formatted(unfit), 100, "Error item id");
    }
    for (var unfit :
        List.of(
            "\"name\":" + tooLong(200),
            "\"name\":\"\\u0000\"",
            "\"name\":\"a\",\"simpleDesc\":" + tooLong(2_000),
            "\"name\":\"a\",\"listPicUrl\":{}",
            "\"name\":\"a\",\"retailPrice\":-1",
            "\"name\":\"a\",\"retailPrice\":1.005",
            "\"name\":\"a\",\"retailPrice\":1e10",
            "\"name\":\"a\",\"activityPrice\":1e999",
            "\"name\":\"a\",\"activityPrice\":1e-999999999",
            "\"name\":\"a\",\"activityPrice\":1e999999999",
            "\"name\":\"a\",\"activityPrice\":\"一\"",
            "\"name\":\"a\",\"activityPrice\":99999999999999999999999999",
            "\"name\":\"a\",\"status\":4",
            "\"name\":\"a\",\"status\":99999999999999999999",
            "\"name\":\"a\",\"status\":\"1\"")) {
      refusesItem(fit + ",{\"id\":\"b\",%s}".formatted(unfit), 101, "Error item data");
    }
    refusesItem(fit + ",{\"id\":\"b\"}", -3, "Error data key");
    refusesItem(fit + ",{\"name\":\"b\"}", -3, "Error data key");
    refusesItem(fit + ",7", -2, "Error JSON value");
    assertRefused(shop.get(id), 100, "Error item id");
  }

  private static String tooLong(int most) {
    return "\"" + "长".repeat(most + 1) + "\"";
  }

  @Test
  void the_envelope_is_held_to_and_only_administrators_come_in() {
    var member = Neighbour.called("lan").token();
    for (var subtype : List.of("put", "get", "list")) {
      var odd = envelope("items", subtype, "{\"odd\":1}");
      assertRefused(SERVER.postJson("/api/v2/items", odd), -100, "Missing necessary args");
      assertRefused(SERVER.postJson("/api/v2/items/?token=no", odd), -101, "Error token");
      assertRefused(
          SERVER.postJson("/api/items?token=" + member, odd), -103, "No permission to operate");
      assertRefused(shop.items(subtype, "{\"odd\":1}"), -3, "Error data key");
      assertRefused(shop.items(subtype, "[]"), -2, "Error JSON value");
      var path = "/api/v2/items/?token=" + shop.token();
      assertRefused(
          SERVER.postJson(path, "{\"type\":\"items\",\"subtype\":\"" + subtype + "\"}"),
          -1,
          "Error JSON key");
    }
    assertRefused(shop.items("get", "{}"), -3, "Error data key");
    assertRefused(shop.items("put", "{\"list\":{}}"), -2, "Error JSON value");
    assertRefused(shop.items("odd", "{}"), -2, "Error JSON value");
    assertRefused(shop.get("'; drop"), 100, "Error item id");
    assertRefused(shop.get("\\u0000"), 100, "Error item id");
    assertRefused(shop.get("\\ud83c"), 100, "Error item id");
    assertRefused(shop.items("get", "{\"id\":[]}"), 100, "Error item id");
  }
}
