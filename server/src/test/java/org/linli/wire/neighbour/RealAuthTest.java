package org.linli.wire.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.neighbour.Neighbour.SERVER;
import static org.linli.wire.neighbour.Neighbour.assertRefused;
import static org.linli.wire.neighbour.Neighbour.assertStatus;
import static org.linli.wire.neighbour.Shop.envelope;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.IdNumbers;
import org.linli.Reply;

class RealAuthTest {
  private final Neighbour wei = Neighbour.called("wei");
  private final Neighbour lan = Neighbour.called("lan");

  private static Reply auth(Neighbour who, String subtype, String data) {
    var path = "/api/v2/realauth/?token=" + who.token();
    return SERVER.postJson(path, envelope("realauth", subtype, data));
  }

  private static Reply check(Neighbour who, String username) {
    var path = "/api/v2/realauth/check/?token=" + who.token();
    var data = "{\"username\":" + username + "}";
    return SERVER.postJson(path, envelope("realauth", "check", data));
  }

  private static boolean isReal(Neighbour who, Neighbour whom) {
    var reply = check(who, "\"" + whom.username() + "\"");
    assertStatus(reply, 0);
    return reply.data().get("result").booleanValue();
  }

  private static String form(String number, String more) {
    return """
    {"id_type":"sfz","id":"%s","name":"张伟","gender":"male","birthday":1580140800.0%s}\
    """
        .formatted(number, more);
  }

  @Test
  void the_example_of_the_document_is_created_whatever_day_its_number_tells() {
    var request =
        """
        {
            "id":1234,
            "type":"realauth",
            "subtype":"create",
            "data":{
                "id_type":"sfz",
                "id":"11010119991127049X",
                "name":"张伟",
                "gender":"male",
                "birthday":1580140800.0
            }
        }
        """;
    assertThat(isReal(lan, wei)).isFalse();
    assertThat(SERVER.postJson("/api/v2/realauth/?token=" + wei.token(), request).body())
        .isEqualTo(
            """
            {"id":1234,"status":0,"message":"Successful",\
            "data":{"real_auth_id":"11010119991127049X"}}\
            """);
    assertThat(isReal(lan, wei)).isTrue();
    assertThat(isReal(wei, lan)).isFalse();
    AfterRestart.nowAndLater(
        "a real name",
        () ->
            assertThat(auth(wei.again(), "get", "{}").body())
                .endsWith(
                    """
                    "data":{"id_type":"sfz","id":"11010119991127049X","name":"张伟",\
                    "gender":"male","nation":null,"birthday":1580140800.0,"address":null,\
                    "organization":null,"date_start":null,"date_end":null}}\
                    """));
    var again = request.replace("\"id\":1234", "\"id\":1").replace("wei", "lan");
    var taken = SERVER.postJson("/api/v2/realauth?token=" + lan.token(), again);
    assertRefused(taken, 100, "Create RealAuth failed");
    assertThat(isReal(wei, lan)).isFalse();
  }

  @Test
  void what_may_change_is_updated_and_shown_at_local_midnight() {
    assertStatus(auth(wei, "create", form(IdNumbers.fresh(), ",\"nation\":\"汉\"")), 0);
    var update =
        """
        {"nation":"汉","address":"北京市东城区....","organization":"北京市公安局东城分局",\
        "date_start":1467950000.5,"date_end":"1783440000"}\
        """;
    for (var path : List.of("/api/v2/realauth", "/api/realauth/", "/api/realauth")) {
      var reply =
          SERVER.postJson(path + "?token=" + wei.token(), envelope("realauth", "update", update));
      assertStatus(reply, 0);
      assertThat(reply.data().isEmpty()).isTrue();
    }
    assertThat(auth(wei, "get", "{}").body())
        .endsWith(
            """
            "nation":"汉","birthday":1580140800.0,"address":"北京市东城区....",\
            "organization":"北京市公安局东城分局","date_start":1467907200.0,\
            "date_end":1783440000.0}}\
            """);
    assertStatus(auth(wei, "update", "{\"nation\":null,\"date_end\":null}"), 0);
    assertThat(auth(wei, "get", "{}").body())
        .contains("\"nation\":null", "北京市东城区", "1467907200.0,\"date_end\":null");
    for (var fixed : List.of("id_type", "id", "name", "gender", "birthday")) {
      var data = "{\"nation\":\"回\",\"" + fixed + "\":\"1\"}";
      assertRefused(auth(wei, "update", data), -3, "Error data key");
    }
    assertThat(auth(wei, "get", "{}").body()).doesNotContain("回");
  }

  @Test
  void who_has_declared_does_not_declare_anew() {
    var number = IdNumbers.fresh();
    assertStatus(auth(wei, "create", form(number, "")), 0);
    for (var other : List.of(number, IdNumbers.fresh())) {
      assertRefused(auth(wei, "create", form(other, "")), 100, "Create RealAuth failed");
    }
    assertThat(auth(wei, "get", "{}").data().get("id").stringValue()).isEqualTo(number);
  }

  @Test
  void who_has_not_declared_has_nothing_to_get_or_update() {
    assertRefused(auth(lan, "get", "{}"), 100, "RealAuth not certified");
    assertRefused(auth(lan, "update", "{\"nation\":\"汉\"}"), 100, "RealAuth not certified");
    for (var nobody : List.of("\"nobody at all\"", "\"\"", "\"\\u0000\"", "null", "[]")) {
      assertRefused(check(lan, nobody), 100, "Error username");
    }
  }

  @Test
  void each_wrong_field_has_its_status_in_the_order_of_the_document() {
    var fit = form(IdNumbers.fresh(), ",\"date_start\":1,\"date_end\":1");
    var wrong =
        fit.replace("sfz", "hz")
            .replace("male", "x")
            .replace("1580140800.0", "\"x\"")
            .replace("start\":1", "start\":[]")
            .replace("end\":1", "end\":1e300");
    assertRefused(auth(wei, "create", wrong), 200, "Error id_type");
    wrong = wrong.replace("hz", "sfz");
    assertRefused(auth(wei, "create", wrong), 201, "Error gender");
    wrong = wrong.replace("\"gender\":\"x\"", "\"gender\":\"female\"");
    assertRefused(auth(wei, "create", wrong), 202, "Error birthday");
    wrong = wrong.replace("\"birthday\":\"x\"", "\"birthday\":1");
    assertRefused(auth(wei, "create", wrong), 203, "Error date_start");
    wrong = wrong.replace("start\":[]", "start\":null");
    assertRefused(auth(wei, "create", wrong), 204, "Error date_end");
    assertStatus(auth(wei, "create", wrong.replace("end\":1e300", "end\":2e9")), 0);
    assertRefused(auth(wei, "update", "{\"date_start\":\"\"}"), 200, "Error date_start");
    assertRefused(auth(wei, "update", "{\"date_end\":{}}"), 200, "Error date_end");
  }

  @Test
  void texts_that_cannot_be_kept_are_refused() {
    for (var more :
        List.of(
            "\"nation\":\"" + "长".repeat(11) + "\"",
            "\"address\":\"" + "长".repeat(101) + "\"",
            "\"organization\":\"" + "长".repeat(31) + "\"",
            "\"nation\":\"\\u0000\"",
            "\"address\":\"\\ud83c\"",
            "\"organization\":[]")) {
      var data = form(IdNumbers.fresh(), "," + more);
      assertRefused(auth(wei, "create", data), 100, "Create RealAuth failed");
      assertRefused(auth(wei, "update", "{" + more + "}"), 100, "RealAuth not certified");
    }
    for (var name : List.of("", " ", "长".repeat(31), "\\u0000", "\\udc00")) {
      var data = form(IdNumbers.fresh(), "").replace("张伟", name);
      assertRefused(auth(wei, "create", data), 100, "Create RealAuth failed");
    }
    for (var number : List.of("", "1101011999112704", "110101199911270490", "'; --", "\\u0000")) {
      assertRefused(auth(wei, "create", form(number, "")), 100, "Create RealAuth failed");
    }
    var unborn = form(IdNumbers.fresh(), "").replace("1580140800.0", "9e9");
    assertRefused(auth(wei, "create", unborn), 100, "Create RealAuth failed");
  }

  @Test
  void the_token_comes_first_then_the_body_then_its_keys() {
    var stolen = new Neighbour("thief", "0123456789abcdef0123456789abcdef");
    for (var subtype : List.of("create", "update", "get")) {
      var odd = envelope("realauth", subtype, "{\"odd\":1}");
      assertRefused(SERVER.postJson("/api/v2/realauth/", odd), -100, "Missing necessary args");
      assertRefused(auth(stolen, subtype, "{\"odd\":1}"), -101, "Error token");
      assertRefused(auth(wei, subtype, "{\"odd\":1}"), -3, "Error data key");
      assertRefused(auth(wei, subtype, "[]"), -2, "Error JSON value");
      broken("/api/v2/realauth/?token=" + wei.token(), odd);
    }
    assertRefused(auth(wei, "create", "{\"id_type\":\"sfz\"}"), -3, "Error data key");
    assertRefused(auth(wei, "check", "{}"), -2, "Error JSON value");
    var path = "/api/v2/realauth/check/";
    var odd = envelope("realauth", "check", "{\"odd\":1}");
    assertRefused(SERVER.postJson(path, odd), -100, "Missing necessary args");
    assertRefused(SERVER.postJson(path + "?token=x", odd), -101, "Error token");
    assertRefused(SERVER.postJson(path + "?token=" + wei.token(), odd), -3, "Error data key");
    broken("/api/realauth/check?token=" + wei.token(), odd);
    var get = envelope("realauth", "get", "{}");
    assertRefused(SERVER.postJson(path + "?token=" + wei.token(), get), -2, "Error JSON value");
  }

  private static void broken(String path, String body) {
    assertRefused(SERVER.postJson(path, "{"), -1, "Error JSON key");
    for (var key : List.of("type", "subtype", "data")) {
      assertRefused(SERVER.postJson(path, body.replace(key + "\":", "x\":")), -1, "Error JSON key");
    }
  }
}
