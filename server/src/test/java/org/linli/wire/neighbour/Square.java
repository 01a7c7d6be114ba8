package org.linli.wire.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.neighbour.Neighbour.SERVER;
import static org.linli.wire.neighbour.Neighbour.assertStatus;
import static org.linli.wire.neighbour.Shop.envelope;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.linli.Reply;

/** A place in the desert where nobody else publishes, and whoever comes there. */
record Square(double latitude, double longitude) {
  private static final AtomicInteger NEXT = new AtomicInteger();

  static Square fresh() {
    return new Square(40.00055, 85.0 + NEXT.incrementAndGet() / 10.0);
  }

  static Reply community(String token, String subtype, String data) {
    var path = "/api/v2/community/?token=" + token;
    return SERVER.postJson(path, envelope("community", subtype, data));
  }

  Reply publish(Neighbour who, String content, String more) {
    var data =
        """
        {"content":"%s","latitude":%s,"longitude":%s%s}\
        """
            .formatted(content, latitude, longitude, more);
    return community(who.token(), "publish", data);
  }

  long post(Neighbour who, String content) {
    return id(publish(who, content, ""));
  }

  static long id(Reply reply) {
    assertStatus(reply, 0);
    return reply.data().get("community_id").longValue();
  }

  Reply list(Neighbour who, String more) {
    var data = "{\"latitude\":%s,\"longitude\":%s%s}".formatted(latitude, longitude, more);
    return community(who.token(), "list", data);
  }

  /** What is told here, the newest first. */
  List<String> told(Neighbour who, String more) {
    var list = list(who, more).data();
    assertThat(list.get("num").intValue()).isEqualTo(list.get("list").size());
    return list.get("list").valueStream().map(post -> post.get("content").stringValue()).toList();
  }

  /** So many metres to the north. */
  Square north(double metres) {
    return new Square(latitude + metres / 111_319.49, longitude);
  }
}
