package org.linli.wire.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.neighbour.Neighbour.SERVER;
import static org.linli.wire.neighbour.Neighbour.assertRefused;
import static org.linli.wire.neighbour.Neighbour.assertStatus;
import static org.linli.wire.neighbour.Shop.envelope;
import static org.linli.wire.neighbour.Square.community;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.identity.Members;

class CommunityTest {
  private final Neighbour wlc = Neighbour.called("wlc");
  private final Neighbour lan = Neighbour.called("lan");
  private final Square square = Square.fresh();

  @Test
  void the_examples_of_the_document_are_answered() {
    Shop.open()
        .put(
            """
            {"id":3990811,"name":"99%细菌过滤，儿童一次性医用口罩 10枚",\
            "listPicUrl":"https://media.example.com/aa436fa42dc09938c7f985c071503569.png",\
            "retailPrice":49.00,"activityPrice":35.00}\
            """);
    var publish =
        """
        {
            "id":1234,
            "type":"community",
            "subtype":"publish",
            "data":{
                "content": "疫情期间大家一定要注意安全！推荐这款口罩，保障你的出行健康",
                "item_id": 3990811
            }
        }
        """;
    var list =
        """
        {
            "id":1234,
            "type":"community",
            "subtype":"list",
            "data":{
                "latitude": 30.2262500,
                "longitude": 120.0318500
            }
        }
        """;
    for (var path : List.of("/api/v2/community/", "/api/v2/community", "/api/community/")) {
      var reply = SERVER.postJson(path + "?token=" + wlc.token(), publish);
      assertThat(reply.body())
          .matches(
              "\\{\"id\":1234,\"status\":0,\"message\":\"Successful\","
                  + "\"data\":\\{\"community_id\":[0-9]+}}");
    }
    var here =
        publish.replace("3990811", "3990811,\"latitude\":30.2262500,\"longitude\":120.03185");
    var id = Square.id(SERVER.postJson("/api/community?token=" + wlc.token(), here));
    var expected =
        """
        {"id":1234,"status":0,"message":"Successful","data":{"num":1,"list":[{"community_id":%d,\
        "user":{"username":"%s","nickname":"%s"},\
        "content":"疫情期间大家一定要注意安全！推荐这款口罩，保障你的出行健康",\
        "item":{"id":"3990811","name":"99%%细菌过滤，儿童一次性医用口罩 10枚","simpleDesc":null,\
        "listPicUrl":"https://media.example.com/aa436fa42dc09938c7f985c071503569.png",\
        "retailPrice":49.00,"activityPrice":35.00},"add_time":T,"update_time":T}]}}\
        """
            .formatted(id, wlc.username(), wlc.username());
    AfterRestart.nowAndLater(
        "a post of the neighbourhood",
        () -> {
          var body =
              SERVER.postJson("/api/v2/community/?token=" + wlc.again().token(), list).body();
          assertThat(body.replaceAll("1[0-9]{9}\\.[0-9]+", "T")).isEqualTo(expected);
        });
  }

  @Test
  void posts_near_a_place_are_listed_the_newest_first_and_part_by_part() {
    square.post(wlc, "一");
    square.north(300).post(lan, "二");
    square.north(700).post(wlc, "远");
    square.post(lan, "三");
    assertThat(square.told(wlc, "")).containsExactly("三", "二", "一");
    assertThat(square.told(wlc, ",\"start\":1,\"limit\":1")).containsExactly("二");
    assertThat(square.told(wlc, ",\"start\":9")).isEmpty();
    assertThat(square.told(wlc, ",\"start\":9000000000000000000,\"limit\":\"x\"")).isEmpty();
    assertThat(square.told(wlc, ",\"distance\":0")).isEmpty();
    assertThat(square.told(wlc, ",\"distance\":200.5")).containsExactly("三", "一");
    assertThat(square.told(wlc, ",\"distance\":\"900\"")).hasSize(4);
    assertThat(square.told(wlc, ",\"distance\":1e999,\"limit\":2")).hasSize(2);
  }

  @Test
  void nobody_is_told_where_a_post_is_nor_can_find_out_more_exactly_than_its_square() {
    var content = "在家";
    square.post(wlc, content);
    assertThat(square.list(lan, "").body()).doesNotContain("atitude", "40.00", "cell");
    var within = ",\"distance\":%s";
    var seen = new Square(square.latitude() + 0.0003, square.longitude() + 0.0002);
    seen.post(lan, "隔壁");
    for (var metres = 1; metres < 200; metres += 9) {
      var told = square.told(lan, within.formatted(metres));
      assertThat(told.size()).as("at " + metres).isIn(0, 2);
    }
  }

  @Test
  void what_has_no_coordinates_is_in_nobodys_list() {
    assertStatus(community(wlc.token(), "publish", "{\"content\":\"无处\"}"), 0);
    assertStatus(
        community(
            wlc.token(),
            "publish",
            "{\"content\":\"无处\",\"item_id\":null,\"latitude\":null,\"longitude\":null}"),
        0);
    assertThat(square.told(wlc, ",\"distance\":30000000")).doesNotContain("无处");
  }

  @Test
  void an_author_changes_what_he_has_published() {
    var shop = Shop.open();
    var item = shop.named("口罩");
    var other = shop.named("洗面奶");
    var id = Square.id(square.publish(wlc, "旧", ",\"item_id\":\"" + item + "\""));
    SERVER.clock().advance(Duration.ofSeconds(2));
    change(id, "\"content\":\"新\"");
    var post = square.list(lan, "").data().get("list").get(0);
    assertThat(post.get("content").stringValue()).isEqualTo("新");
    assertThat(post.get("item").get("id").stringValue()).isEqualTo(item);
    assertThat(post.get("update_time").doubleValue())
        .isGreaterThan(post.get("add_time").doubleValue());
    change(id, "\"item_id\":\"" + other + "\"");
    assertThat(square.list(lan, "").body()).contains("\"name\":\"洗面奶\"").contains("新");
    change(id, "\"item_id\":null");
    assertThat(square.list(lan, "").body()).contains("\"item\":null");
  }

  private void change(long id, String what) {
    var reply = community(wlc.token(), "update", "{\"community_id\":%d,%s}".formatted(id, what));
    assertStatus(reply, 0);
    assertThat(reply.data().isEmpty()).isTrue();
  }

  @Test
  void a_post_of_somebody_else_is_not_there_to_change_or_delete() {
    var id = square.post(wlc, "我的");
    for (var whose : List.of("" + id, "\"" + id + "\"", "0", "-1", "\"x\"", "1e9", "null", "[]")) {
      var data = "{\"community_id\":" + whose + "}";
      assertRefused(community(lan.token(), "delete", data), 100, "Error community id");
      var change = "{\"content\":\"你的\",\"community_id\":" + whose + "}";
      assertRefused(community(lan.token(), "update", change), 100, "Error community id");
    }
    assertThat(square.told(lan, "")).containsExactly("我的");
  }

  @Test
  void authors_and_administrators_delete_once() {
    var administrator = Shop.open().token();
    var first = square.post(wlc, "一");
    var second = square.post(wlc, "二");
    assertStatus(community(wlc.token(), "delete", "{\"community_id\":" + first + "}"), 0);
    assertThat(square.told(wlc, "")).containsExactly("二");
    assertStatus(
        community(
            administrator, "update", "{\"community_id\":\"" + second + "\",\"content\":\"改\"}"),
        0);
    assertStatus(community(administrator, "delete", "{\"community_id\":" + second + "}"), 0);
    AfterRestart.nowAndLater(
        "deleted posts", () -> assertThat(square.told(lan.again(), "")).isEmpty());
    for (var gone : List.of(first, second)) {
      var data = "{\"community_id\":" + gone + "}";
      assertRefused(community(wlc.token(), "delete", data), 100, "Error community id");
      assertRefused(community(wlc.token(), "update", data), 100, "Error community id");
    }
  }

  @Test
  void unknown_items_are_refused() {
    var id = square.post(wlc, "口罩");
    for (var item : List.of("\"nothing\"", "\"\"", "\"\\u0000\"", "\"\\ud83c\"", "1.5", "{}")) {
      assertRefused(square.publish(wlc, "a", ",\"item_id\":" + item), 100, "Error item id");
      assertRefused(
          community(
              wlc.token(), "update", "{\"community_id\":%d,\"item_id\":%s}".formatted(id, item)),
          101,
          "Error item id");
    }
    var shop = Shop.open();
    var gone = Shop.id();
    shop.put("{\"id\":\"%s\",\"name\":\"a\",\"status\":3}".formatted(gone));
    assertRefused(square.publish(wlc, "a", ",\"item_id\":\"" + gone + "\""), 100, "Error item id");
  }

  @Test
  void what_cannot_be_is_refused() {
    for (var content : List.of("\"\"", "\" \"", "\"\\u0000\"", "\"\\ud83c\"", "null", "[]", "{}")) {
      unfit("publish", "{\"content\":" + content + "}");
    }
    unfit("publish", "{\"content\":\"" + "长".repeat(100_001) + "\"}");
    for (var place :
        List.of(
            "91,\"longitude\":1",
            "\"'; --\",\"longitude\":1",
            "1e999,\"longitude\":1",
            "1,\"longitude\":180.1",
            "1,\"longitude\":\"\"",
            "null,\"longitude\":1",
            "[],\"longitude\":{}",
            "\"NaN\",\"longitude\":1",
            "-90.0001,\"longitude\":1",
            "1e999999999,\"longitude\":1")) {
      unfit("publish", "{\"content\":\"a\",\"latitude\":" + place + "}");
      unfit("list", "{\"latitude\":" + place + "}");
    }
    unfit("list", "{\"latitude\":1,\"longitude\":1,\"distance\":-1}");
    var half = "{\"content\":\"a\",\"longitude\":1}";
    assertRefused(community(wlc.token(), "publish", half), -3, "Error data key");
    assertRefused(community(wlc.token(), "list", "{\"latitude\":1}"), -3, "Error data key");
    assertRefused(community(wlc.token(), "update", "{}"), -3, "Error data key");
    assertRefused(community(wlc.token(), "delete", "{}"), -3, "Error data key");
    var id = square.post(wlc, "a");
    unfit("update", "{\"community_id\":%d,\"content\":\"\"}".formatted(id));
    unfit("update", "{\"community_id\":%d,\"content\":7.5}".formatted(id));
  }

  private void unfit(String subtype, String data) {
    assertRefused(community(wlc.token(), subtype, data), -2, "Error JSON value");
  }

  @Test
  void the_token_comes_first_then_the_body_then_its_keys() {
    for (var subtype : List.of("publish", "list", "update", "delete")) {
      var odd = envelope("community", subtype, "{\"odd\":1}");
      assertRefused(SERVER.postJson("/api/v2/community/", odd), -100, "Missing necessary args");
      assertRefused(community("nobodys", subtype, "{\"odd\":1}"), -101, "Error token");
      assertRefused(community(wlc.token(), subtype, "{\"odd\":1}"), -3, "Error data key");
      assertRefused(community(wlc.token(), subtype, "[]"), -2, "Error JSON value");
      var path = "/api/v2/community/?token=" + wlc.token();
      assertRefused(SERVER.postJson(path, "{"), -1, "Error JSON key");
      for (var key : List.of("type", "subtype", "data")) {
        assertRefused(
            SERVER.postJson(path, odd.replace(key + "\":", "x\":")), -1, "Error JSON key");
      }
    }
    assertRefused(community(wlc.token(), "nothing", "{}"), -2, "Error JSON value");
    var strange = envelope("msg", "list", "{}");
    assertRefused(
        SERVER.postJson("/api/v2/community/?token=" + wlc.token(), strange),
        -2,
        "Error JSON value");
  }

  @Test
  void who_is_banned_reads_and_deletes_alone() {
    var banned = Neighbour.called("zhao");
    var id = square.post(banned, "之前");
    Administration.ban(account(banned));
    assertRefused(square.publish(banned, "之后", ""), -103, "No permission to operate");
    assertRefused(
        community(
            banned.token(), "update", "{\"community_id\":%d,\"content\":\"b\"}".formatted(id)),
        -103,
        "No permission to operate");
    assertThat(square.told(banned, "")).containsExactly("之前");
    assertStatus(community(banned.token(), "delete", "{\"community_id\":" + id + "}"), 0);
  }

  private static long account(Neighbour who) {
    return SERVER.bean(Members.class).byLogin(who.username()).orElseThrow().id();
  }
}
