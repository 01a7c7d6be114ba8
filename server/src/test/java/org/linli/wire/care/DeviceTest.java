package org.linli.wire.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.care.Camera.device;
import static org.linli.wire.care.CareClient.PASSWORD;
import static org.linli.wire.care.CareClient.SERVER;
import static org.linli.wire.care.CareClient.assertRefused;
import static org.linli.wire.care.CareClient.assertStatus;
import static org.linli.wire.care.CareClient.signUp;
import static org.linli.wire.care.CareClient.token;

import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.Reply;
import org.linli.wire.care.CareClient.Person;

class DeviceTest {

  private static String byId(String id) {
    return "{\"device_id\":\"" + id + "\"}";
  }

  @Test
  void an_added_device_answers_a_random_id_and_is_there_after_a_restart() {
    var mei = signUp();
    var added = device(mei, "add", "{\"device\":\"camera1\"}");
    assertStatus(added, 0);
    assertThat(added.text("message")).isEqualTo("successful");
    var id = added.data().get("device_id").stringValue();
    assertThat(id).matches("[0-9a-f]{32}");
    AfterRestart.nowAndLater(
        "a device is kept",
        () -> {
          var again = new Person(mei.phone(), token(mei.phone(), PASSWORD));
          assertThat(device(again, "info", byId(id)).data().toString())
              .isEqualTo("{\"device_id\":\"" + id + "\",\"device_name\":\"camera1\"}");
        });
  }

  @Test
  void a_name_is_taken_once_for_each_owner() {
    var mei = signUp();
    assertStatus(device(mei, "add", "{\"device\":\"camera1\"}"), 0);
    var second = device(mei, "add", "{\"device\":\"camera1\"}");
    assertRefused(second, 101, "Duplicate device");
    assertStatus(device(signUp(), "add", "{\"device\":\"camera1\"}"), 0);
  }

  @Test
  void many_members_are_bound_to_many_devices() {
    var mei = signUp();
    var han = signUp();
    assertRefused(device(han, "list", "{}"), 101, "not bind device");
    var door = Camera.addedBy(mei, "door").boundTo(mei, han);
    var hall = Camera.addedBy(mei, "hall").boundTo(han);
    var list = device(han, "list", "{}");
    assertStatus(list, 0);
    assertThat(list.text("message")).isEqualTo("Successful");
    assertThat(list.data().toString())
        .isEqualTo(
            """
            {"num":2,"list":[{"device_id":"%s","device_name":"door"},\
            {"device_id":"%s","device_name":"hall"}]}\
            """
                .formatted(door.id(), hall.id()));
    AfterRestart.nowAndLater(
        "bindings are kept",
        () -> {
          var again = new Person(han.phone(), token(han.phone(), PASSWORD));
          assertThat(device(again, "list", "{}").data().get("num").intValue()).isEqualTo(2);
        });
  }

  @Test
  void a_binding_is_made_once_and_ended() {
    var mei = signUp();
    var door = Camera.addedBy(mei, "door").boundTo(mei);
    var again = device(mei, "bind", byId(door.id()));
    assertRefused(again, 101, "The device has already be bind");
    assertRefused(device(mei, "bind", byId("0".repeat(32))), 100, "device_id not exist");
    assertStatus(device(mei, "unbind", byId(door.id())), 0);
    assertRefused(device(mei, "unbind", byId(door.id())), 101, "not bind device");
    assertStatus(device(mei, "list", "{}"), 101);
  }

  @Test
  void a_device_is_found_by_id_or_name_by_its_own_people_only() {
    var mei = signUp();
    var door = Camera.addedBy(mei, "door");
    var named = "{\"device_name\":\"door\"}";
    assertThat(device(mei, "info", named).data().get("device_id").stringValue())
        .isEqualTo(door.id());
    var stranger = signUp();
    assertRefused(device(stranger, "info", named), 101, "No Such Device");
    assertRefused(device(stranger, "info", byId(door.id())), 101, "No Such Device");
    assertStatus(device(stranger, "info", "{}"), -3);
    door.boundTo(stranger);
    assertStatus(device(stranger, "info", named), 0);
  }

  @Test
  void only_the_owner_reads_and_writes_its_settings() {
    var mei = signUp();
    var han = signUp();
    var door = Camera.addedBy(mei, "door").boundTo(han);
    door.configure(
        """
        "escalation":[{"phone":"%s","wait_seconds":60}],"silent_after_minutes":30,\
        "quiet_from":"22:00","quiet_to":"07:00\"\
        """
            .formatted(han.phone()));
    assertRefused(device(han, "settings", byId(door.id())), -103, "No permission to operate");
    assertStatus(device(han, "configure", byId(door.id())), -103);
    AfterRestart.nowAndLater(
        "a device's settings are kept",
        () -> {
          var again = new Person(mei.phone(), token(mei.phone(), PASSWORD));
          assertThat(device(again, "settings", byId(door.id())).data().toString())
              .isEqualTo(
                  """
                  {"device_id":"%s","escalation":[{"phone":"%s","wait_seconds":60}],\
                  "silent_after_minutes":30,"quiet_from":"22:00","quiet_to":"07:00"}\
                  """
                      .formatted(door.id(), han.phone()));
        });
  }

  @Test
  void settings_are_cleared_one_by_one() {
    var mei = signUp();
    var door = Camera.addedBy(mei, "door");
    door.configure("\"silent_after_minutes\":30,\"quiet_from\":\"22:00\",\"quiet_to\":\"07:00\"");
    door.configure("\"silent_after_minutes\":null,\"escalation\":[]");
    door.configure("\"quiet_from\":null,\"quiet_to\":null");
    assertThat(device(mei, "settings", byId(door.id())).data().toString())
        .isEqualTo(
            """
            {"device_id":"%s","escalation":[],"silent_after_minutes":null,\
            "quiet_from":null,"quiet_to":null}\
            """
                .formatted(door.id()));
  }

  @Test
  void settings_that_make_no_sense_are_refused_and_nothing_is_written() {
    var mei = signUp();
    var door = Camera.addedBy(mei, "door");
    for (var settings :
        new String[] {
          "\"escalation\":[{\"phone\":\"13799999999\",\"wait_seconds\":60}]",
          "\"escalation\":[{\"phone\":\"%s\",\"wait_seconds\":0}]".formatted(mei.phone()),
          "\"silent_after_minutes\":0",
          "\"silent_after_minutes\":5,\"quiet_from\":\"25:00\",\"quiet_to\":\"07:00\""
        }) {
      assertStatus(configure(door, settings), -204);
    }
    assertStatus(configure(door, "\"escalation\":{}"), -203);
    assertStatus(configure(door, "\"quiet_from\":\"22:00\""), -3);
    assertStatus(configure(door, "\"silence\":5"), -3);
    assertThat(device(mei, "settings", byId(door.id())).data().get("silent_after_minutes").isNull())
        .isTrue();
  }

  private static Reply configure(Camera camera, String settings) {
    return device(
        camera.owner(), "configure", "{\"device_id\":\"" + camera.id() + "\"," + settings + "}");
  }

  @Test
  void requests_that_are_not_as_documented_are_refused() {
    var mei = signUp();
    assertStatus(device(mei, "add", "{}"), -3);
    assertRefused(device(mei, "add", "{\"device\":1}"), -203, "Arg's value type error");
    assertStatus(device(mei, "add", "{\"device\":\"\"}"), -201);
    assertStatus(device(mei, "add", "{\"device\":\"" + "x".repeat(201) + "\"}"), -204);
    assertRefused(device(mei, "bind", "{\"device_id\":1}"), -203, "Arg's value type error");
    assertStatus(device(mei, "paint", "{}"), -2);
    assertRefused(SERVER.postJson("/api/device?token=none", "{}"), -101, "Error token");
    assertRefused(SERVER.postJson("/api/device", "{}"), -100, "Missing necessary args");
  }
}
