package org.linli.wire.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.care.Camera.alert;
import static org.linli.wire.care.Camera.newestEvent;
import static org.linli.wire.care.CareClient.SERVER;
import static org.linli.wire.care.CareClient.assertStatus;
import static org.linli.wire.care.CareClient.call;
import static org.linli.wire.care.CareClient.requestCode;
import static org.linli.wire.care.CareClient.signUp;
import static org.linli.wire.care.CareClient.token;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;
import org.linli.wire.care.CareClient.Person;

/** From the camera to those who come. */
class CallingTest {
  private static final Duration SOON = Duration.ofSeconds(30);

  private static long told(Person person, String word) {
    var entries = SERVER.get("/dev/outbox?to=" + person.phone()).json();
    return StreamSupport.stream(entries.spliterator(), false)
        .filter(entry -> entry.get("text").stringValue().contains(word))
        .count();
  }

  private static void awaitFalls(Person person, int times) {
    Awaitility.await().atMost(SOON).until(() -> told(person, "摔倒") == times);
  }

  private static Person refreshed(Person person) {
    return new Person(person.phone(), token(person.phone(), CareClient.PASSWORD));
  }

  @Test
  void everybody_bound_is_called_at_once_by_name() {
    var mei = signUp();
    var han = signUp();
    var name = "{\"phone\":\"" + mei.phone() + "\",\"name\":\"王梅\"}";
    assertStatus(call("/api/user/info?token=" + mei.token(), "info", "update", name), 0);
    Camera.addedBy(mei, "hall").boundTo(mei, han).report();
    awaitFalls(mei, 1);
    awaitFalls(han, 1);
    var newest = SERVER.get("/dev/outbox?to=" + mei.phone()).json().get(0);
    assertThat(newest.get("text").stringValue()).contains("王梅");
  }

  @Test
  void the_first_is_silent_the_second_is_on_it_and_the_third_is_never_told() {
    var first = signUp();
    var second = signUp();
    var third = signUp();
    var hall = Camera.addedBy(first, "hall").boundTo(first, second, third);
    hall.configure(
        """
        "escalation":[{"phone":"%s","wait_seconds":60},{"phone":"%s","wait_seconds":60},\
        {"phone":"%s","wait_seconds":60}]\
        """
            .formatted(first.phone(), second.phone(), third.phone()));
    hall.report();
    awaitFalls(first, 1);
    assertThat(told(second, "摔倒")).isZero();
    SERVER.clock().advance(Duration.ofSeconds(61));
    awaitFalls(second, 1);
    var event = "{\"event_id\":\"" + newestEvent(second) + "\"}";
    assertStatus(alert(second, "acknowledge", event), 0);
    SERVER.clock().advance(Duration.ofMinutes(5));
    Awaitility.await()
        .during(Duration.ofSeconds(3))
        .atMost(SOON)
        .until(() -> told(third, "摔倒") == 0);
    assertThat(told(first, "摔倒")).isEqualTo(1);
    assertThat(told(second, "摔倒")).isEqualTo(1);
  }

  @Test
  void when_nobody_in_the_order_answers_all_others_are_called() {
    var first = signUp();
    var gone = signUp();
    var other = signUp();
    var hall = Camera.addedBy(first, "hall").boundTo(first, other);
    hall.configure(
        """
        "escalation":[{"phone":"%s","wait_seconds":30},{"phone":"%s","wait_seconds":30}]\
        """
            .formatted(first.phone(), gone.phone()));
    hall.report();
    awaitFalls(first, 1);
    SERVER.clock().advance(Duration.ofSeconds(31));
    awaitFalls(other, 1);
    assertThat(told(gone, "摔倒")).isZero();
  }

  @Test
  void who_joins_the_order_while_it_is_being_called_is_not_left_out() {
    var first = signUp();
    var joined = signUp();
    var last = signUp();
    var hall = Camera.addedBy(first, "hall").boundTo(first, joined, last);
    var order =
        "\"escalation\":[{\"phone\":\"%s\",\"wait_seconds\":60},"
            + "{\"phone\":\"%s\",\"wait_seconds\":60}]";
    hall.configure(order.formatted(first.phone(), last.phone()));
    hall.report();
    awaitFalls(first, 1);
    hall.configure(order.formatted(joined.phone(), last.phone()));
    SERVER.clock().advance(Duration.ofSeconds(61));
    awaitFalls(joined, 1);
    SERVER.clock().advance(Duration.ofSeconds(61));
    awaitFalls(last, 1);
    assertThat(told(first, "摔倒")).isEqualTo(1);
  }

  @Test
  void who_has_no_telephone_takes_up_nobodys_time() {
    var mei = signUp();
    var gone = signUp();
    var hall = Camera.addedBy(mei, "hall").boundTo(mei, gone);
    var order =
        "\"escalation\":[{\"phone\":\"%s\",\"wait_seconds\":3600},"
            + "{\"phone\":\"%s\",\"wait_seconds\":60}]";
    hall.configure(order.formatted(gone.phone(), mei.phone()));
    var deletion = "{\"phone\":\"" + gone.phone() + "\"}";
    var admin = CareClient.administrator();
    assertStatus(call("/api/admin/user?token=" + admin, "user", "delete", deletion), 0);
    hall.report();
    awaitFalls(mei, 1);
    var mailOnly =
        "{\"device_id\":\"%s\",\"escalation\":[{\"phone\":\"%s\",\"wait_seconds\":60}]}"
            .formatted(hall.id(), RunningServer.ADMIN_EMAIL);
    assertStatus(Camera.device(mei, "configure", mailOnly), -204);
  }

  @Test
  void limits_on_codes_hold_back_no_call() {
    var mei = signUp();
    for (var i = 0; i < 6; i++) {
      requestCode(mei.phone(), 2);
    }
    var hall = Camera.addedBy(mei, "hall").boundTo(mei);
    for (var i = 1; i <= 7; i++) {
      hall.report();
      awaitFalls(mei, i);
    }
  }

  @Test
  void a_silent_device_is_told_once_and_a_sign_of_life_begins_anew() {
    var mei = signUp();
    var hall = Camera.addedBy(mei, "hall");
    hall.configure("\"silent_after_minutes\":30");
    SERVER.clock().advance(Duration.ofMinutes(31));
    Awaitility.await().atMost(SOON).until(() -> told(mei, "hall") == 1);
    SERVER.clock().advance(Duration.ofMinutes(31));
    assertStatus(call("/api/notice?token=" + hall.id(), "notice", "alive", "{}"), 0);
    assertThat(told(mei, "hall")).isEqualTo(1);
    SERVER.clock().advance(Duration.ofMinutes(31));
    Awaitility.await().atMost(SOON).until(() -> told(mei, "hall") == 2);
  }

  @Test
  void quiet_hours_hold_back_what_can_wait_and_never_a_fall() {
    var mei = signUp();
    var hall = Camera.addedBy(mei, "hall").boundTo(mei);
    var now = SERVER.clock().instant().atZone(ZoneId.of("Asia/Shanghai")).toLocalTime();
    hall.configure(
        """
        "silent_after_minutes":10,"quiet_from":"%s","quiet_to":"%s\"\
        """
            .formatted(clock(now.minusHours(1)), clock(now.plusHours(2))));
    SERVER.clock().advance(Duration.ofMinutes(11));
    Awaitility.await()
        .during(Duration.ofSeconds(3))
        .atMost(SOON)
        .until(() -> told(mei, "hall") == 0);
    hall.report();
    awaitFalls(mei, 1);
    SERVER.clock().advance(Duration.ofHours(2));
    Awaitility.await().atMost(SOON).until(() -> told(mei, "hall") >= 1);
    assertThat(newestEvent(refreshed(mei))).hasSize(32);
  }

  private static String clock(LocalTime time) {
    return "%02d:%02d".formatted(time.getHour(), time.getMinute());
  }
}
