package org.linli.wire.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.care.CareClient.assertRefused;
import static org.linli.wire.care.CareClient.assertStatus;

import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.OwnServer;
import org.linli.RunningServer;

/** The store for pictures is gone; a fall is not. */
@OwnServer
class BrokenStoreTest {
  private static final String PHONE = "13500000001";
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server =
        RunningServer.own(
            Map.of(
                "linli.s3.endpoint", "http://127.0.0.1:9",
                "linli.s3.bucket", "pictures",
                "linli.s3.access-key", "id",
                "linli.s3.secret-key", "secret"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void a_fall_is_written_down_and_told_without_its_picture() {
    var mei = new CarePerson(server, PHONE);
    var token = mei.signUpByOutbox();
    var added = mei.call("/api/device?token=" + token, "device", "add", "{\"device\":\"hall\"}");
    var device = added.data().get("device_id").stringValue();
    var id = "{\"device_id\":\"" + device + "\"}";
    assertStatus(mei.call("/api/device?token=" + token, "device", "bind", id), 0);
    var picture = "{\"base64\":\"" + Camera.drawn("jpg") + "\"}";
    var report = mei.call("/api/notice?token=" + device, "notice", "upload", picture);
    assertRefused(report, -500, "COS upload Error");
    var notices = "/api/get/notice?token=" + token;
    var row = mei.call(notices, "notice", "get", "{\"mode\":0}").data().get("list").get(0);
    assertThat(row.get("pic_name").stringValue()).isEmpty();
    var event = "{\"event_id\":\"" + row.get("event_id").stringValue() + "\"}";
    assertStatus(mei.call(notices, "notice", "info", event), 0);
    Awaitility.await().until(() -> server.get("/dev/outbox?to=" + PHONE).body().contains("摔倒"));
    var portrait = mei.call("/api/portrait?token=" + token, "portrait", "upload", picture);
    assertRefused(portrait, -500, "COS upload Error");
  }
}
