package org.linli.wire.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.care.CareClient.SERVER;
import static org.linli.wire.care.CareClient.assertRefused;
import static org.linli.wire.care.CareClient.assertStatus;
import static org.linli.wire.care.CareClient.call;
import static org.linli.wire.care.CareClient.freshPhone;
import static org.linli.wire.care.CareClient.signUp;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.Reply;
import org.linli.RunningServer;
import org.linli.pages.ExampleAnswers;
import org.linli.wire.care.CareClient.Person;

class PortraitTest {

  private static Reply upload(Person person, String base64) {
    var data = "{\"base64\":\"" + base64 + "\"}";
    return call("/api/portrait?token=" + person.token(), "portrait", "upload", data);
  }

  private static BufferedImage shown(RunningServer server, String whose, String referer) {
    var request = HttpRequest.newBuilder(server.at("/api/get/portrait/" + whose));
    if (referer != null) {
      request.header("Referer", referer);
    }
    var picture = server.bytes(request);
    assertThat(picture.statusCode()).isEqualTo(200);
    var type = picture.headers().firstValue("Content-Type").orElseThrow();
    ExampleAnswers.OF_THIS_RUN.checkMedia("care/portrait-get", type);
    assertThat(picture.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    try {
      return ImageIO.read(new ByteArrayInputStream(picture.body()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static int width(String whose) {
    return shown(SERVER, whose, null).getWidth();
  }

  @Test
  void an_uploaded_portrait_is_shown_to_everybody_now_and_after_a_restart() {
    var mei = signUp();
    var uploaded = upload(mei, "data:image/jpg;base64," + Camera.drawn("jpg"));
    assertStatus(uploaded, 0);
    assertThat(uploaded.data().get("url").stringValue())
        .isEqualTo("./api/get/portrait/" + mei.phone());
    AfterRestart.nowAndLater(
        "a portrait is kept", () -> assertThat(width(mei.phone())).isEqualTo(64));
  }

  @Test
  void a_form_with_a_file_does_as_well_as_json() throws IOException {
    var mei = signUp();
    var jpeg = Base64.getDecoder().decode(Camera.drawn("jpg"));
    var form = new ByteArrayOutputStream();
    form.writeBytes(field("id", "5"));
    form.writeBytes(field("type", "portrait"));
    form.writeBytes(field("subtype", "upload"));
    form.writeBytes(
        ("--b\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"me.jpg\"\r\n"
                + "Content-Type: image/jpeg\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    form.writeBytes(jpeg);
    form.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
    var sent = multipart(mei, form.toByteArray());
    assertStatus(sent, 0);
    assertThat(sent.number("id")).isEqualTo(5);
    assertThat(width(mei.phone())).isEqualTo(64);
    assertStatus(multipart(mei, "nonsense".getBytes(StandardCharsets.UTF_8)), -1);
    assertStatus(multipart(mei, new byte[0]), -1);
  }

  private static byte[] field(String name, String value) {
    return "--b\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(name, value)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static Reply multipart(Person person, byte[] form) {
    return SERVER.send(
        HttpRequest.newBuilder(SERVER.at("/api/portrait?token=" + person.token()))
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(HttpRequest.BodyPublishers.ofByteArray(form)));
  }

  @Test
  void a_new_portrait_takes_the_place_of_the_old() {
    var mei = signUp();
    assertStatus(upload(mei, Camera.drawn("png")), 0);
    var before = shown(SERVER, mei.phone(), null).getRGB(20, 20);
    String fresh;
    do {
      fresh = Camera.drawn("png");
      assertStatus(upload(mei, fresh), 0);
    } while (shown(SERVER, mei.phone(), null).getRGB(20, 20) == before);
    assertThat(width(mei.phone())).isEqualTo(64);
  }

  @Test
  void who_has_none_or_is_nobody_gets_the_default_and_no_number_the_error_picture() {
    assertThat(width(signUp().phone())).isEqualTo(320);
    assertThat(width(freshPhone())).isEqualTo(320);
    assertThat(width("1".repeat(40))).isEqualTo(320);
    assertThat(width("nobody")).isEqualTo(300);
    assertThat(width("%27%20or%201%3D1")).isEqualTo(300);
  }

  @Test
  void other_sites_may_show_portraits_unless_the_operator_names_some() {
    assertThat(shown(SERVER, freshPhone(), "https://elsewhere.example/x").getWidth())
        .isEqualTo(320);
    var strict = RunningServer.own(Map.of("linli.picture-sites", "care.example"));
    try {
      assertThat(shown(strict, "1", "https://elsewhere.example/x").getWidth()).isEqualTo(300);
      assertThat(shown(strict, "1", "https://care.example/x").getWidth()).isEqualTo(320);
      assertThat(shown(strict, "1", null).getWidth()).isEqualTo(320);
      var picture = HttpRequest.newBuilder(strict.at("/api/get/portrait/1"));
      assertThat(strict.bytes(picture).headers().allValues("Vary")).contains("Referer");
    } finally {
      strict.close();
    }
  }

  @Test
  void what_is_no_picture_is_refused() {
    var mei = signUp();
    assertRefused(upload(mei, "bm8="), -204, "Arg's value error");
    assertStatus(upload(mei, ""), -201);
    var path = "/api/portrait?token=" + mei.token();
    assertStatus(call(path, "portrait", "upload", "{\"base64\":1}"), -203);
    assertStatus(call(path, "portrait", "upload", "{}"), -3);
    assertStatus(call(path, "portrait", "paint", "{}"), -2);
    assertRefused(SERVER.postJson("/api/portrait?token=none", "{}"), -101, "Error token");
    assertRefused(SERVER.postJson("/api/portrait", "{}"), -100, "Missing necessary args");
  }
}
