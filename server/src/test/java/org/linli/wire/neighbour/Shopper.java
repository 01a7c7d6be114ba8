package org.linli.wire.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.neighbour.Neighbour.SERVER;
import static org.linli.wire.neighbour.Neighbour.assertStatus;
import static org.linli.wire.neighbour.Shop.envelope;

import java.util.List;
import java.util.stream.IntStream;
import org.linli.Caller;
import org.linli.Reply;

/** Somebody who looks at items and buys some. */
record Shopper(Caller server, String token) {
  static final int BROWSES = 1;
  static final int BUYS = 4;

  static Shopper called(String name) {
    return new Shopper(SERVER, Neighbour.called(name).token());
  }

  Reply recommend(String subtype, String data) {
    return server.postJson(
        "/api/v2/recommend/?token=" + token, envelope("recommend", subtype, data));
  }

  Reply behave(String data) {
    return server.postJson("/api/v2/behaviour/?token=" + token, envelope("behaviour", "add", data));
  }

  Shopper does(int kind, String... items) {
    for (var item : items) {
      assertStatus(behave("{\"item_id\":\"%s\",\"behaviour_type\":%d}".formatted(item, kind)), 0);
    }
    return this;
  }

  List<String> like(String item) {
    return ids(recommend("item", "{\"item_id\":\"" + item + "\"}"));
  }

  List<String> home(int limit) {
    return ids(recommend("index", "{\"limit\":" + limit + "}"));
  }

  List<String> home() {
    return ids(recommend("index", "{}"));
  }

  static List<String> ids(Reply reply) {
    assertThat(reply.text("code")).as(reply.body()).isEqualTo("200");
    var list = reply.data().get("rcmdItemList");
    return list.valueStream().map(row -> row.get("id").stringValue()).toList();
  }

  static String[] items(Shop shop, String name, int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> shop.named(name + number))
        .toArray(String[]::new);
  }

  /** Members who each use all of these items but one. */
  static void circle(String... items) {
    for (var without = 0; without < items.length; without++) {
      var left = items[without];
      called("quan")
          .does(
              BROWSES, List.of(items).stream().filter(item -> item != left).toArray(String[]::new));
    }
  }
}
