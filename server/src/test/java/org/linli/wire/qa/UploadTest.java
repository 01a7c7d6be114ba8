package org.linli.wire.qa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.qa.QaClient.SERVER;
import static org.linli.wire.qa.QaClient.assertCode;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.AfterRestart;
import org.linli.Reply;
import org.linli.media.Drawn;
import org.springframework.jdbc.core.simple.JdbcClient;

class UploadTest {
  private static final String UPLOAD = "upload/upload_picture";
  private final QaClient lin = QaClient.member("lin");

  private static void assertMessage(Reply reply, String message) {
    assertCode(reply, 0);
    assertThat(reply.text("msg")).isEqualTo(message);
  }

  @Test
  void a_picture_is_shown_at_the_address_that_is_answered_also_after_a_restart() {
    var uploaded = lin.upload(UPLOAD, "picture", "rose.png", Drawn.png(8001), "token", lin.token);
    assertCode(uploaded, 1);
    var address = uploaded.data().stringValue();
    assertThat(address).startsWith(SERVER.at("/media/").toString()).endsWith(".png");
    assertCode(lin.postAs("account/set_account_info", "headportrait", address), 1);
    AfterRestart.nowAndLater(
        "an uploaded picture",
        () -> {
          var path = URI.create(address).getPath();
          var shown = SERVER.bytes(HttpRequest.newBuilder(SERVER.at(path)));
          assertThat(shown.statusCode()).isEqualTo(200);
          assertThat(shown.headers().firstValue("Content-Type")).hasValue("image/png");
        });
  }

  @Test
  void old_clients_upload_without_a_token() {
    var mei = QaClient.newcomer("mei");
    assertCode(mei.upload(UPLOAD, "picture", "rose.jpeg", Drawn.jpeg(640, 480)), 1);
  }

  @Test
  void a_large_picture_comes_without_a_token_too() {
    var padded = Arrays.copyOf(Drawn.png(8002), 3 << 20);
    assertThat(QaClient.newcomer("mei").upload(UPLOAD, "picture", "a.png", padded).number("code"))
        .isEqualTo(1);
  }

  @Test
  void from_elsewhere_20_an_hour_come_without_a_token() {
    var mei = QaClient.newcomer("mei").from("203.0.113.77");
    for (var i = 0; i < 20; i++) {
      assertCode(mei.upload(UPLOAD, "picture", "rose.png", Drawn.png(8003)), 1);
    }
    assertMessage(
        mei.upload(UPLOAD, "picture", "rose.png", Drawn.png(8003)),
        "too many pictures, please sign in");
    lin.from("203.0.113.77");
    assertCode(lin.upload(UPLOAD, "picture", "rose.png", Drawn.png(8003), "token", lin.token), 1);
    assertCode(
        QaClient.newcomer("wu")
            .from("203.0.113.78")
            .upload(UPLOAD, "picture", "rose.png", Drawn.png(8003)),
        1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no picture", "<svg xmlns='http://www.w3.org/2000/svg'/>"})
  void what_is_no_picture_is_refused(String content) {
    assertMessage(
        lin.upload(UPLOAD, "picture", "rose.png", content.getBytes(UTF_8)), "unexpected type");
  }

  @Test
  void a_request_without_a_file_is_refused() {
    assertMessage(lin.post(UPLOAD), "unexpected type");
    assertMessage(lin.get(UPLOAD), "unexpected type");
    assertMessage(lin.postParts(UPLOAD, "picture", "rose"), "unexpected type");
    assertMessage(lin.postJson(UPLOAD, "{\"picture\":\"rose\"}"), "unexpected type");
    assertMessage(
        lin.upload(UPLOAD, "file", "rose.png", Drawn.png(8004), "token", lin.token),
        "unexpected type");
  }

  @Test
  void a_file_that_is_too_large_is_refused() {
    var padded = Arrays.copyOf(Drawn.png(8005), 9 << 20);
    assertCode(lin.upload(UPLOAD, "picture", "a.png", padded, "token", lin.token), 0);
  }

  @Test
  void a_banned_member_is_refused() {
    SERVER
        .bean(JdbcClient.class)
        .sql("update identity.account set user_group = 4 where id = :id")
        .param("id", lin.id())
        .update();
    assertMessage(
        lin.upload(UPLOAD, "picture", "rose.png", Drawn.png(8006), "token", lin.token),
        "unexpected user");
  }
}
