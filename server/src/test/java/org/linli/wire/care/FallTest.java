package org.linli.wire.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.care.Camera.alert;
import static org.linli.wire.care.Camera.newestEvent;
import static org.linli.wire.care.CareClient.PASSWORD;
import static org.linli.wire.care.CareClient.SERVER;
import static org.linli.wire.care.CareClient.assertRefused;
import static org.linli.wire.care.CareClient.assertStatus;
import static org.linli.wire.care.CareClient.signUp;
import static org.linli.wire.care.CareClient.token;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.wire.care.CareClient.Person;

class FallTest {

  private static String event(String id) {
    return "{\"event_id\":\"" + id + "\"}";
  }

  private static int count(Person person, String mode) {
    return alert(person, "get", "{\"mode\":" + mode + "}").data().get("num").intValue();
  }

  @Test
  void a_report_is_read_by_everybody_bound_now_and_after_a_restart() {
    var mei = signUp();
    var han = signUp();
    var hall = Camera.addedBy(mei, "camera1").boundTo(mei, han);
    var reported = hall.report();
    assertStatus(reported, 0);
    assertThat(reported.text("message")).isEqualTo("Successful");
    var picture = reported.data().get("pic_name").stringValue();
    assertThat(picture).matches("[0-9a-f]{32}");
    AfterRestart.nowAndLater(
        "a fall notice is kept",
        () -> {
          var again = new Person(han.phone(), token(han.phone(), PASSWORD));
          var list = alert(again, "get", "{\"mode\":0}");
          assertStatus(list, 0);
          assertThat(list.data().get("num").intValue()).isEqualTo(1);
          var row = list.data().get("list").get(0);
          assertThat(row.propertyNames())
              .containsExactly("event_id", "content", "device", "pic_name", "createtime");
          assertThat(row.get("content").stringValue()).isEqualTo("卧室");
          assertThat(row.get("device").stringValue()).isEqualTo("camera1");
          assertThat(row.get("pic_name").stringValue()).isEqualTo(picture);
          assertThat(row.get("createtime").stringValue())
              .matches("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}");
        });
  }

  @Test
  void the_newest_notice_stands_first() {
    var mei = signUp();
    var hall = Camera.addedBy(mei, "hall").boundTo(mei);
    var first = hall.report().data().get("pic_name").stringValue();
    var second = hall.report().data().get("pic_name").stringValue();
    var list = alert(mei, "get", "{\"mode\":2}").data().get("list");
    assertThat(list.get(0).get("pic_name").stringValue()).isEqualTo(second);
    assertThat(list.get(1).get("pic_name").stringValue()).isEqualTo(first);
    var page = alert(mei, "get", "{\"mode\":2,\"page\":2,\"limit\":1}").data().get("list");
    assertThat(page.get(0).get("pic_name").stringValue()).isEqualTo(first);
    assertStatus(alert(mei, "get", "{\"mode\":2,\"page\":null}"), -201);
    assertStatus(alert(mei, "get", "{\"mode\":2,\"limit\":\"x\"}"), -203);
    assertStatus(alert(mei, "get", "{\"mode\":2,\"page\":12345678901}"), -204);
  }

  @Test
  void looking_marks_as_read_and_the_first_sign_after_it_still_counts() throws IOException {
    var mei = signUp();
    var han = signUp();
    Camera.addedBy(mei, "hall").boundTo(mei, han).report();
    var id = newestEvent(mei);
    var info = alert(mei, "info", event(id));
    assertStatus(info, 0);
    assertThat(info.data().propertyNames())
        .containsExactly("event_id", "content", "device", "pic_name", "base64", "createtime");
    var jpeg = Base64.getDecoder().decode(info.data().get("base64").stringValue());
    assertThat(ImageIO.read(new ByteArrayInputStream(jpeg)).getWidth()).isEqualTo(64);
    assertThat(count(mei, "0")).isZero();
    assertThat(count(mei, "1")).isEqualTo(1);
    assertThat(count(han, "0")).isEqualTo(1);
    assertStatus(alert(mei, "sign", event(id)), 0);
    assertRefused(alert(mei, "sign", event(id)), 101, "event_id has been signed");
  }

  @Test
  void a_sign_marks_as_read_without_looking() {
    var mei = signUp();
    Camera.addedBy(mei, "hall").boundTo(mei).report();
    assertStatus(alert(mei, "sign", event(newestEvent(mei))), 0);
    AfterRestart.nowAndLater(
        "a signed notice stays read",
        () -> {
          var again = new Person(mei.phone(), token(mei.phone(), PASSWORD));
          assertThat(count(again, "0")).isZero();
          assertThat(count(again, "1")).isEqualTo(1);
        });
  }

  @Test
  void mode_is_an_integer_or_its_digits_and_anything_else_counts_as_0() {
    var mei = signUp();
    Camera.addedBy(mei, "hall").boundTo(mei).report();
    assertThat(count(mei, "\"2\"")).isEqualTo(1);
    assertThat(count(mei, "\"1\"")).isZero();
    assertThat(count(mei, "[]")).isEqualTo(1);
    assertThat(count(mei, "\"all\"")).isEqualTo(1);
    assertRefused(alert(mei, "get", "{\"mode\":3}"), 102, "mode value error");
    assertRefused(alert(mei, "get", "{\"mode\":-1}"), 102, "mode value error");
    assertStatus(alert(mei, "get", "{}"), -3);
  }

  @Test
  void who_is_bound_to_nothing_answers_101_and_strangers_see_nothing() {
    var mei = signUp();
    Camera.addedBy(mei, "hall").boundTo(mei).report();
    var id = newestEvent(mei);
    var stranger = signUp();
    assertRefused(alert(stranger, "get", "{\"mode\":2}"), 101, "not bind device");
    assertRefused(alert(stranger, "info", event(id)), 101, "not bind device");
    assertRefused(alert(stranger, "sign", event(id)), 100, "Error event_id");
    assertRefused(alert(stranger, "acknowledge", event(id)), 100, "Error event_id");
    Camera.addedBy(stranger, "attic").boundTo(stranger);
    assertRefused(alert(stranger, "info", event(id)), 200, "GetNotice error");
    assertThat(count(stranger, "2")).isZero();
  }

  @Test
  void who_is_on_it_is_seen_by_all() {
    var mei = signUp();
    var han = signUp();
    Camera.addedBy(mei, "hall").boundTo(mei, han).report();
    var id = newestEvent(mei);
    assertStatus(alert(han, "acknowledge", event(id)), 0);
    assertStatus(alert(han, "acknowledge", event(id)), 0);
    AfterRestart.nowAndLater(
        "an acknowledgement is kept",
        () -> {
          var again = new Person(mei.phone(), token(mei.phone(), PASSWORD));
          var who = alert(again, "acknowledged", event(id)).data();
          assertThat(who.get("num").intValue()).isEqualTo(1);
          var first = who.get("list").get(0);
          assertThat(first.get("name").stringValue()).isEqualTo(han.phone());
          assertThat(first.get("time").stringValue()).hasSize(19);
        });
  }

  @Test
  void a_device_that_is_stolen_guessed_or_somebodys_token_reports_nothing() {
    var mei = signUp();
    var report = "{\"base64\":\"" + Camera.drawn("png") + "\"}";
    for (var id : new String[] {"0".repeat(32), mei.token(), "", "x"}) {
      var guessed = new Camera(mei, id, "none").report(report);
      assertRefused(guessed, -104, "Error device_id token");
    }
    var body = CareClient.envelope("notice", "upload", report);
    assertRefused(SERVER.postJson("/api/notice", body), -100, "Missing necessary args");
    var hall = Camera.addedBy(mei, "hall");
    assertStatus(SERVER.get("/api/user/doki?token=" + hall.id()), 1);
  }

  @Test
  void a_picture_comes_with_or_without_its_prefix_and_content_may_be_absent() {
    var mei = signUp();
    var hall = Camera.addedBy(mei, "hall").boundTo(mei);
    var prefixed = "{\"base64\":\"data:image/jpg;base64," + Camera.drawn("jpg") + "\"}";
    assertStatus(hall.report(prefixed), 0);
    assertStatus(hall.report("{\"device\":\"x\",\"base64\":\"" + Camera.drawn("gif") + "\"}"), 0);
    var row = alert(mei, "get", "{\"mode\":2}").data().get("list").get(0);
    assertThat(row.get("content").stringValue()).isEmpty();
  }

  @Test
  void what_is_no_picture_is_refused_and_nothing_is_written() {
    var mei = signUp();
    var hall = Camera.addedBy(mei, "hall").boundTo(mei);
    assertRefused(hall.report("{\"base64\":\"bm8=\"}"), -204, "Arg's value error");
    assertStatus(hall.report("{\"base64\":\"%%%\"}"), -204);
    assertStatus(hall.report("{\"base64\":7}"), -203);
    assertStatus(hall.report("{\"base64\":\"\"}"), -201);
    assertStatus(hall.report("{}"), -3);
    var tooLong = "x".repeat(256);
    var picture = Camera.drawn("png");
    var wordy = "{\"base64\":\"" + picture + "\",\"content\":\"" + tooLong + "\"}";
    assertStatus(hall.report(wordy), -204);
    var huge = Base64.getEncoder().encodeToString(new byte[9 << 20]);
    assertStatus(hall.report("{\"base64\":\"" + huge + "\"}"), -204);
    assertThat(count(mei, "2")).isZero();
  }

  @Test
  void requests_that_are_not_as_documented_are_refused() {
    var mei = signUp();
    assertStatus(alert(mei, "info", "{\"event_id\":1}"), -203);
    assertStatus(alert(mei, "sign", "{\"event_id\":1}"), -203);
    assertStatus(alert(mei, "sign", "{}"), -3);
    assertStatus(alert(mei, "frame", "{}"), -2);
    assertStatus(Camera.addedBy(mei, "hall").report("[]"), -2);
    assertRefused(SERVER.postJson("/api/get/notice?token=none", "{}"), -101, "Error token");
    assertRefused(SERVER.postJson("/api/get/notice", "{}"), -100, "Missing necessary args");
  }
}
