package org.linli.wire.neighbour;

import static org.linli.wire.neighbour.Neighbour.SERVER;

import java.util.concurrent.atomic.AtomicInteger;
import org.linli.Reply;
import org.linli.RunningServer;

/** An administrator who keeps the catalogue. */
record Shop(RunningServer server, String token) {
  private static final AtomicInteger NEXT = new AtomicInteger(1);

  static Shop open() {
    return of(SERVER);
  }

  static Shop of(RunningServer server) {
    var login =
        server.postJson(
            "/api/v1/user/login",
            "{\"username\":\"%s\",\"password\":\"%s\"}"
                .formatted(RunningServer.ADMIN_EMAIL, RunningServer.ADMIN_PASSWORD));
    return new Shop(server, login.data().get("token").stringValue());
  }

  /** An id that no other item has. */
  static String id() {
    return "n" + NEXT.getAndIncrement();
  }

  static String envelope(String type, String subtype, String data) {
    return "{\"id\":1234,\"type\":\"%s\",\"subtype\":\"%s\",\"data\":%s}"
        .formatted(type, subtype, data);
  }

  Reply items(String subtype, String data) {
    return server.postJson("/api/v2/items/?token=" + token, envelope("items", subtype, data));
  }

  Reply put(String items) {
    return items("put", "{\"list\":[" + items + "]}");
  }

  Reply get(String id) {
    return items("get", "{\"id\":\"" + id + "\"}");
  }

  Reply tag(String ids) {
    var path = "/api/v2/tags/?token=" + token;
    return server.postJson(path, envelope("tags", "item", "{\"item_list\":[" + ids + "]}"));
  }

  /** Puts an item that has but a name. */
  String named(String name) {
    var id = id();
    put("{\"id\":\"%s\",\"name\":\"%s\"}".formatted(id, name));
    return id;
  }
}
