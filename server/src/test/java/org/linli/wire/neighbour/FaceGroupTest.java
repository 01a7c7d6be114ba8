package org.linli.wire.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.neighbour.Neighbour.SERVER;
import static org.linli.wire.neighbour.Neighbour.assertRefused;
import static org.linli.wire.neighbour.Neighbour.assertStatus;
import static org.linli.wire.neighbour.Shop.envelope;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.Reply;

class FaceGroupTest {
  private static final AtomicInteger NEXT = new AtomicInteger();
  private final String root = Shop.open().token();
  private final Neighbour lan = Neighbour.called("lan");

  static Reply group(String token, String subtype, String data) {
    var path = "/api/v2/face/group/?token=" + token;
    return SERVER.postJson(path, envelope("group", subtype, data));
  }

  /** A name that no other group has. */
  static String name() {
    return "和平" + NEXT.incrementAndGet() + "幢人员库";
  }

  static long made(String root, String name) {
    var reply = group(root, "create", "{\"group_name\":\"" + name + "\"}");
    assertStatus(reply, 0);
    return reply.data().get("group_id").longValue();
  }

  private static String by(long id) {
    return "{\"group_id\":" + id + "}";
  }

  @Test
  void a_group_is_made_described_anew_and_shown_to_every_member() {
    var name = name();
    var created =
        group(
            root,
            "create",
            """
            {"group_name":"%s","group_content":"和平公寓5幢人脸数据库"}\
            """
                .formatted(name));
    assertStatus(created, 0);
    assertThat(created.text("message")).isEqualTo("Successful");
    var id = created.data().get("group_id").longValue();
    var update =
        """
        {"group_id":"%d","group_name":"not this","group_content":"和平公寓5幢人脸数据库123"}\
        """
            .formatted(id);
    assertThat(group(root, "update", update).body()).endsWith("\"data\":{}}");
    AfterRestart.nowAndLater(
        "a group of faces",
        () ->
            assertThat(group(lan.again().token(), "get", by(id)).body())
                .endsWith(
                    """
                    "data":{"group_id":%d,"group_name":"%s",\
                    "group_content":"和平公寓5幢人脸数据库123"}}\
                    """
                        .formatted(id, name)));
    var called = "{\"group_name\":\"" + name + "\",\"group_content\":\"\"}";
    assertThat(group(lan.token(), "get", called).data().get("group_id").longValue()).isEqualTo(id);
    var list = group(lan.token(), "list", "{}").data();
    assertThat(list.get("num").intValue()).isEqualTo(list.get("list").size());
    assertThat(list.get("list").valueStream().map(one -> one.get("group_id").longValue()))
        .contains(1L, id);
  }

  @Test
  void both_pairs_of_names_make_a_group_and_what_describes_it_may_be_missing() {
    var old = "{\"name\":\"" + name() + "\",\"content\":\"旧\"}";
    assertThat(described(group(root, "create", old))).isEqualTo("旧");
    var bare = "{\"group_name\":\"" + name() + "\"}";
    assertThat(described(group(root, "create", bare))).isEmpty();
    var both = "{\"group_name\":\"%s\",\"name\":\"\",\"group_content\":\"新\",\"content\":\"旧\"}";
    assertThat(described(group(root, "create", both.formatted(name())))).isEqualTo("新");
  }

  private String described(Reply created) {
    assertStatus(created, 0);
    var id = created.data().get("group_id").longValue();
    return group(lan.token(), "get", by(id)).data().get("group_content").stringValue();
  }

  @Test
  void a_deleted_group_is_gone_and_its_name_is_free_but_the_first_one_stays() {
    var name = name();
    var id = made(root, name);
    assertStatus(group(root, "delete", "{\"group_name\":\"" + name + "\"}"), 0);
    assertRefused(group(lan.token(), "get", by(id)), 102, "No such Group");
    assertThat(made(root, name)).isGreaterThan(id);
    assertRefused(group(root, "delete", by(1)), 103, "Delete Group Failed");
    assertThat(group(lan.token(), "get", by(1)).data().get("group_id").intValue()).isOne();
  }

  @Test
  void names_are_unique_and_fit() {
    var name = name();
    made(root, name);
    var again = group(root, "create", "{\"group_name\":\"" + name + "\"}");
    assertRefused(again, 100, "FaceGroup name has existed");
    for (var unfit : List.of("", " ", "长".repeat(21), "\\u0000", "\\ud83c")) {
      var reply = group(root, "create", "{\"group_name\":\"" + unfit + "\"}");
      assertRefused(reply, 101, "Create FaceGroup Failed");
    }
    for (var unfit : List.of("null", "[]", "\"\\u0000\"", "\"" + "长".repeat(10_001) + "\"")) {
      var data = "{\"group_name\":\"" + name() + "\",\"group_content\":" + unfit + "}";
      assertRefused(group(root, "create", data), 101, "Create FaceGroup Failed");
      var update = "{\"group_id\":1,\"group_content\":" + unfit + "}";
      assertRefused(group(root, "update", update), -2, "Error JSON value");
    }
  }

  @Test
  void a_group_is_named_by_a_number_or_a_name() {
    var more = Map.of("get", "", "update", ",\"group_content\":\"\"", "delete", "");
    more.forEach((subtype, rest) -> {
      for (var odd : List.of("\"x\"", "null", "1.5", "[]", "\"\"", "99999999999999999999")) {
        var data = "{\"group_id\":" + odd + ",\"group_name\":\"a\"" + rest + "}";
        assertRefused(group(root, subtype, data), 100, "Error Group ID");
      }
      var without = "{" + rest.replaceFirst("^,", "") + "}";
      assertRefused(group(root, subtype, without), 101, "Need Group ID or Group name");
      for (var nobody :
          List.of(
              "\"group_id\":-1",
              "\"group_id\":\"999999\"",
              "\"group_name\":\"'; --\"",
              "\"group_name\":\"\\u0000\"",
              "\"group_name\":null")) {
        assertRefused(group(root, subtype, "{" + nobody + rest + "}"), 102, "No such Group");
      }
    });
  }

  @Test
  void only_administrators_change_groups() {
    var data = "{\"odd\":1}";
    for (var subtype : List.of("create", "update", "delete")) {
      assertRefused(group(lan.token(), subtype, data), -103, "No permission to operate");
      assertRefused(group(root, subtype, data), -3, "Error data key");
    }
    assertRefused(group(root, "create", "{}"), -3, "Error data key");
    assertRefused(group(root, "update", "{\"group_id\":1}"), -3, "Error data key");
    assertRefused(group(lan.token(), "get", data), -3, "Error data key");
    assertRefused(group(lan.token(), "list", data), -3, "Error data key");
  }

  @Test
  void the_token_comes_first_then_the_body_then_its_keys() {
    for (var subtype : List.of("create", "delete", "update", "get", "list")) {
      var odd = envelope("group", subtype, "{\"odd\":1}");
      var bare = SERVER.postJson("/api/v2/face/group/", odd);
      assertRefused(bare, -100, "Missing necessary args");
      assertRefused(group("stolen", subtype, "{\"odd\":1}"), -101, "Error token");
      assertRefused(group(root, subtype, "[]"), -2, "Error JSON value");
      for (var path : List.of("/api/v2/face/group", "/api/face/group/", "/api/face/group")) {
        var broken = odd.replace("\"data\"", "\"date\"");
        var reply = SERVER.postJson(path + "?token=" + root, broken);
        assertRefused(reply, -1, "Error JSON key");
      }
    }
    assertRefused(group(root, "burn", "{}"), -2, "Error JSON value");
  }
}
