package org.linli.wire.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.neighbour.FaceGroupTest.made;
import static org.linli.wire.neighbour.Familiar.data;
import static org.linli.wire.neighbour.Familiar.face;
import static org.linli.wire.neighbour.Neighbour.SERVER;
import static org.linli.wire.neighbour.Neighbour.assertRefused;
import static org.linli.wire.neighbour.Neighbour.assertStatus;
import static org.linli.wire.neighbour.Shop.envelope;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.Reply;
import org.linli.Together;
import org.linli.identity.Members;
import org.linli.identity.RealNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class FaceTest {
  private static final String NO_FACE = "No face data in base64";
  private static Portrait ann;
  private static Portrait annLater;
  private static Portrait bob;
  private static Portrait both;
  private final String root = Shop.open().token();
  private final long group = made(root, FaceGroupTest.name());
  private final Neighbour wei = Neighbour.called("wei");

  @BeforeAll
  static void pictures_are_at_hand() {
    Portrait.assumeAtHand();
    ann = Portrait.of("person-a-1");
    annLater = Portrait.of("person-a-2");
    bob = Portrait.of("person-b-1");
    both = Portrait.whole("two-people").high(900);
  }

  private static Reply find(String token, Portrait portrait, long group, String more) {
    var reply = face(token, "find", data(portrait, ",\"db\":" + group + more));
    assertStatus(reply, 0);
    assertThat(reply.text("message")).isEqualTo("successful");
    var list = reply.data().get("list");
    assertThat(reply.data().get("num").intValue()).isEqualTo(list.size());
    return reply;
  }

  private static JsonNode only(Reply found) {
    assertThat(found.data().get("list").size()).isOne();
    return found.data().get("list").get(0);
  }

  private List<String> ids(Portrait portrait) {
    var list = find(root, portrait, group, "").data().get("list");
    return list.valueStream().map(face -> face.get("ID").stringValue()).toList();
  }

  @Test
  void who_is_registered_is_found_in_another_picture_and_a_stranger_is_not() {
    var lan = Familiar.called("lan").registered(ann, group);
    AfterRestart.nowAndLater(
        "a face",
        () -> {
          var found = only(find(lan.who().again().token(), annLater, group, ""));
          assertThat(found.get("ID").stringValue()).isEqualTo(lan.number());
          assertThat(found.get("name").stringValue()).isEqualTo("张伟");
          assertThat(found.get("threshold").doubleValue()).isGreaterThan(0.8).isLessThan(1);
          assertThat(found.get("threshold").toString()).hasSize(4);
          assertThat(found.get("liveness").booleanValue()).isTrue();
        });
    var stranger = only(find(wei.token(), bob, group, "")).toString();
    assertThat(stranger).startsWith("{\"ID\":\"\",\"name\":\"\",\"liveness\":");
    assertThat(stranger).endsWith(",\"threshold\":0.0}");
    var elsewhere = only(find(wei.token(), annLater, made(root, FaceGroupTest.name()), ""));
    assertThat(elsewhere.get("ID").stringValue()).isEmpty();
    for (var all : List.of("", ",\"db\":-1", ",\"db\":\"-1\"")) {
      var reply = face(wei.token(), "find", data(annLater, all));
      assertThat(only(reply).get("ID").stringValue()).isNotEmpty();
    }
  }

  @Test
  void others_see_that_it_is_somebody_and_administrators_who() {
    var lan = Familiar.called("lan").registered(ann, group);
    var seen = only(find(wei.token(), ann, group, ""));
    assertThat(seen.get("ID").stringValue()).isEqualTo(lan.masked());
    assertThat(seen.get("name").stringValue()).isEqualTo("张*");
    assertThat(seen.get("threshold").doubleValue()).isGreaterThan(0.95);
    assertThat(ids(ann)).containsExactly(lan.number());
  }

  @Test
  void everybody_in_a_picture_is_found() {
    var lan = Familiar.called("lan").registered(ann, group);
    var ren = Familiar.called("ren").registered(bob, group);
    assertThat(ids(both)).contains(lan.number(), ren.number());
    assertRefused(lan.verify(both), 102, "Too much face data in base64");
    assertRefused(lan.register(both, group), 103, "Too much face data in base64");
  }

  @Test
  void all_of_a_face_is_told_on_demand() {
    var lan = Familiar.called("lan").registered(ann, group);
    for (var type : List.of("1", "\"1\"")) {
      var found = only(find(wei.token(), annLater, group, ",\"ret_type\":" + type));
      assertThat(found.propertyNames())
          .containsExactly(
              "ID",
              "age",
              "threshold",
              "gender",
              "liveness",
              "top_left",
              "top_right",
              "bottom_left",
              "bottom_right",
              "mask",
              "name");
      assertThat(found.get("ID").stringValue()).isEqualTo(lan.masked());
      assertThat(found.get("age").isNull()).isTrue();
      assertThat(found.get("gender").stringValue()).isEmpty();
      assertThat(found.get("mask").booleanValue()).isFalse();
      assertBox(found, annLater);
    }
    var small = only(find(wei.token(), ann.high(120), group, ",\"ret_type\":1"));
    assertThat(small.get("ID").stringValue()).isEmpty();
    assertThat(small.get("liveness").booleanValue()).isFalse();
    var own = face(lan.who().token(), "verify", data(annLater, ",\"ret_type\":1")).data();
    assertThat(own.propertyNames())
        .containsExactly(
            "result",
            "ID",
            "age",
            "threshold",
            "gender",
            "liveness",
            "top_left",
            "top_right",
            "bottom_left",
            "bottom_right",
            "mask");
    assertThat(own.get("ID").stringValue()).isEqualTo(lan.number());
    assertBox(own, annLater);
  }

  private static void assertBox(JsonNode face, Portrait portrait) {
    var left = face.get("top_left").get(0).intValue();
    var top = face.get("top_left").get(1).intValue();
    var right = face.get("bottom_right").get(0).intValue();
    var bottom = face.get("bottom_right").get(1).intValue();
    assertThat(face.get("top_right").toString()).isEqualTo("[" + right + "," + top + "]");
    assertThat(face.get("bottom_left").toString()).isEqualTo("[" + left + "," + bottom + "]");
    assertThat(left).isBetween(0, right - 50);
    assertThat(top).isBetween(0, bottom - 50);
    assertThat(right).isLessThanOrEqualTo(portrait.image().getWidth());
    assertThat(bottom).isLessThanOrEqualTo(portrait.image().getHeight());
  }

  @Test
  void a_member_is_compared_with_himself_alone() {
    var lan = Familiar.called("lan");
    assertRefused(lan.verify(ann), 100, "No face authentication");
    lan.registered(ann, group);
    var reply = lan.verify(annLater);
    assertThat(reply.text("message")).isEqualTo("successful");
    assertThat(reply.data().propertyNames()).containsExactly("result", "liveness", "threshold");
    assertThat(reply.data().get("result").booleanValue()).isTrue();
    var large = "data:image/jpeg;base64," + annLater.base64() + " ".repeat(3_000_000);
    var sent = face(lan.who().token(), "verify", "{\"base64\":\"" + large + "\"}");
    assertThat(sent.data().get("result").booleanValue()).isTrue();
    var ren = Familiar.called("ren").registered(bob, group);
    var wrong = ren.verify(ann).data();
    assertThat(wrong.get("result").booleanValue()).isFalse();
    assertThat(wrong.get("threshold").doubleValue()).isZero();
    for (var nobody : List.of(Portrait.ofNobody().base64(), "", "%%%", "bm90aGluZw==")) {
      var data = "{\"base64\":\"" + nobody + "\"}";
      assertRefused(face(ren.who().token(), "verify", data), 101, NO_FACE);
      assertRefused(face(ren.who().token(), "find", data), 100, NO_FACE);
      assertRefused(face(ren.who().token(), "register", data), 102, NO_FACE);
    }
  }

  @Test
  void what_is_registered_stays_until_a_better_picture_comes() {
    assertRefused(face(wei.token(), "register", data(ann, "")), 100, "RealAuth not certified");
    var lan = Familiar.called("lan").registered(ann, group);
    var failed = "Register face failed: ";
    assertRefused(lan.register(bob, 999_999), 100, "Faces group not exist");
    assertRefused(lan.register(bob.high(180), 1), 101, failed + "the face is too small");
    assertRefused(lan.register(bob.dark(), 1), 101, failed + "the picture is too dark");
    var soft = lan.register(bob.blurred(), 1);
    assertRefused(soft, 101, failed + "the face is blurred");
    var aside = both.part(70, 58, 30, 42);
    assertRefused(lan.register(aside, 1), 101, failed + "the face is turned away");
    var said = data(bob, ",\"content\":\"" + "长".repeat(10_001) + "\"");
    var wordy = face(lan.who().token(), "register", said);
    assertRefused(wordy, 101, failed + "the content is too long or cannot be kept");
    assertRefused(lan.register(masked(), 1), 104, "No mask on the face");
    assertThat(lan.recognised(annLater)).isTrue();
    assertThat(ids(ann)).containsExactly(lan.number());
    lan.registered(bob, group);
    assertThat(lan.recognised(annLater)).isFalse();
    assertThat(ids(bob)).containsExactly(lan.number());
    assertThat(ids(ann)).containsExactly("");
  }

  private static Portrait masked() {
    return ann.masked(41, 24, 26, 13);
  }

  @Test
  void a_face_is_in_one_group_and_goes_with_it() {
    var lan = Familiar.called("lan").registered(ann, group);
    var other = made(root, FaceGroupTest.name());
    lan.registered(annLater, other);
    assertThat(ids(ann)).containsExactly("");
    assertThat(only(find(root, ann, other, "")).get("ID").stringValue()).isEqualTo(lan.number());
    var gone = FaceGroupTest.group(root, "delete", "{\"group_id\":" + other + "}");
    assertStatus(gone, 0);
    assertRefused(lan.verify(ann), 100, "No face authentication");
    assertRefused(face(root, "find", data(ann, ",\"db\":" + other)), -2, "Error JSON value");
  }

  @Test
  void no_picture_is_kept_unless_the_operator_wants_it() {
    var lan = Familiar.called("lan");
    var sent = data(ann, ",\"keep_picture\":1");
    assertStatus(face(lan.who().token(), "register", sent), 0);
    var kept = "select count(*) from face.face where picture is not null";
    assertThat(SERVER.bean(JdbcClient.class).sql(kept).query(Long.class).single()).isZero();
  }

  @Test
  void a_member_deletes_his_face() {
    var lan = Familiar.called("lan").registered(ann, group);
    var reply = face(lan.who().token(), "delete", "{}");
    assertStatus(reply, 0);
    assertThat(reply.text("message")).isEqualTo("successful");
    AfterRestart.nowAndLater(
        "a deleted face", () -> assertThat(ids2(Shop.open().token())).containsExactly(""));
    assertRefused(lan.verify(ann), 100, "No face authentication");
    var again = face(lan.who().token(), "delete", "{}");
    assertRefused(again, 100, "No face authentication");
  }

  private List<String> ids2(String token) {
    var list = find(token, ann, group, "").data().get("list");
    return list.valueStream().map(face -> face.get("ID").stringValue()).toList();
  }

  @Test
  void who_is_erased_or_not_believed_is_recognised_no_more() {
    var lan = Familiar.called("lan").registered(ann, group);
    var ren = Familiar.called("ren").registered(bob, group);
    var members = SERVER.bean(Members.class);
    members.delete(members.byLogin(lan.who().username()).orElseThrow().id());
    assertThat(ids(ann)).containsExactly("");
    var account = members.byLogin(ren.who().username()).orElseThrow().id();
    SERVER.bean(RealNames.class).refuse(account, 1);
    assertThat(ids(bob)).containsExactly("");
    Awaitility.await()
        .untilAsserted(() -> assertRefused(ren.verify(bob), 100, "No face authentication"));
    ren.declare();
    assertRefused(ren.verify(bob), 100, "No face authentication");
  }

  @Test
  void masks_are_seen_whoever_wears_them() {
    var reply = mask(data(masked(), ""));
    assertStatus(reply, 0);
    assertThat(reply.text("message")).isEqualTo("Successful");
    assertThat(only(reply).get("result").booleanValue()).isTrue();
    assertBox(only(reply), ann);
    assertThat(only(mask(data(ann, ""))).get("result").booleanValue()).isFalse();
    assertThat(mask(data(Portrait.ofNobody(), "")).body())
        .endsWith("\"data\":{\"num\":0,\"list\":[]}}");
    assertRefused(mask("{\"base64\":\"bm90aGluZw==\"}"), -2, "Error JSON value");
    assertRefused(mask("{\"base64\":\"sdfj32...\",}"), -1, "Error JSON key");
    assertRefused(mask("{}"), -3, "Error data key");
    assertRefused(mask("{\"base64\":\"\",\"db\":1}"), -3, "Error data key");
  }

  private Reply mask(String data) {
    var path = "/api/v2/face/mask/?token=" + wei.token();
    return SERVER.postJson(path, envelope("mask", "check", data));
  }

  @Test
  void values_of_a_wrong_kind_are_refused() {
    var lan = Familiar.called("lan");
    for (var odd : List.of("null", "\"x\"", "1.5", "[]", "true")) {
      for (var call : List.of("register db", "find db", "find ret_type", "verify ret_type")) {
        var data = data(ann, ",\"" + call.split(" ")[1] + "\":" + odd);
        var reply = face(lan.who().token(), call.split(" ")[0], data);
        assertRefused(reply, -2, "Error JSON value");
      }
    }
    var token = lan.who().token();
    assertRefused(face(token, "register", data(ann, ",\"content\":null")), -2, "Error JSON value");
    assertRefused(face(token, "find", data(ann, ",\"ret_type\":2")), -2, "Error JSON value");
    assertRefused(face(token, "find", data(ann, ",\"db\":999999")), -2, "Error JSON value");
    for (var subtype : List.of("register", "find", "verify")) {
      for (var odd : List.of("null", "[]", "{}", "true")) {
        var reply = face(token, subtype, "{\"base64\":" + odd + "}");
        assertRefused(reply, -2, "Error JSON value");
      }
      assertRefused(face(token, subtype, "{}"), -3, "Error data key");
    }
    assertRefused(face(token, "feature", "{}"), -2, "Error JSON value");
  }

  @Test
  void the_token_comes_first_then_the_body_then_its_keys() {
    for (var kind :
        List.of("face register", "face find", "face verify", "face delete", "mask check")) {
      var type = kind.split(" ")[0];
      var path = type.equals("face") ? "/api/v2/face" : "/api/v2/face/mask";
      var odd = envelope(type, kind.split(" ")[1], "{\"odd\":1}");
      assertRefused(SERVER.postJson(path, odd), -100, "Missing necessary args");
      assertRefused(SERVER.postJson(path + "/?token=stolen", odd), -101, "Error token");
      for (var one : List.of(path + "/?token=", path.replace("v2/", "") + "?token=")) {
        assertRefused(SERVER.postJson(one + wei.token(), odd), -3, "Error data key");
        var broken = odd.replace("subtype", "x");
        assertRefused(SERVER.postJson(one + wei.token(), broken), -1, "Error JSON key");
        var list = odd.replace("{\"odd\":1}", "[]");
        assertRefused(SERVER.postJson(one + wei.token(), list), -2, "Error JSON value");
      }
    }
  }

  @Test
  void sixteen_at_once_get_an_answer_and_nobody_else_waits_for_them() {
    var lan = Familiar.called("lan").registered(ann, group);
    var body = envelope("face", "find", data(annLater, ",\"db\":" + group));
    var turn = new AtomicInteger();
    var statuses =
        Together.all(
            17, () -> turn.getAndIncrement() == 0 ? reads(lan) : raw(body, lan.who().token()));
    assertThat(statuses).filteredOn(status -> status == 0).hasSizeGreaterThan(2);
    assertThat(statuses).allMatch(status -> status == 0 || status == -404);
    assertThat(lan.recognised(annLater)).isTrue();
  }

  /** What RunningServer observes may not be busy. */
  private static int raw(String body, String token) {
    var request = HttpRequest.newBuilder(SERVER.at("/api/v2/face/?token=" + token));
    return SERVER.send(request.POST(HttpRequest.BodyPublishers.ofString(body))).number("status");
  }

  private static int reads(Familiar lan) {
    for (var i = 0; i < 50; i++) {
      assertStatus(FaceGroupTest.group(lan.who().token(), "get", "{\"group_id\":1}"), 0);
    }
    return 0;
  }
}
