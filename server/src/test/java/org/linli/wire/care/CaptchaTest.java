package org.linli.wire.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.wire.care.CareClient.SERVER;
import static org.linli.wire.care.CareClient.assertRefused;
import static org.linli.wire.care.CareClient.assertStatus;
import static org.linli.wire.care.CareClient.call;
import static org.linli.wire.care.CareClient.codeHash;
import static org.linli.wire.care.CareClient.envelope;
import static org.linli.wire.care.CareClient.freshPhone;
import static org.linli.wire.care.CareClient.hash;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.linli.Reply;

class CaptchaTest {

  private static Reply draw() {
    return call("/api/captcha", "img", "generate", "{}");
  }

  private static Reply validate(String type, String hash) {
    var data =
        """
        {"hash":"%s"}\
        """
            .formatted(hash);
    return call("/api/captcha", type, "validate", data);
  }

  @Test
  void a_picture_of_120_by_30_pixels_comes_with_five_random_characters() throws IOException {
    var drawn = draw();
    assertStatus(drawn, 0);
    assertThat(drawn.text("message")).isEqualTo("successful");
    assertThat(drawn.data().get("rand").stringValue()).matches("[A-Za-z0-9]{5}");
    var png = Base64.getDecoder().decode(drawn.data().get("imgdata").stringValue());
    var picture = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(picture.getWidth()).isEqualTo(120);
    assertThat(picture.getHeight()).isEqualTo(30);
  }

  @Test
  void a_solution_is_right_in_any_case_and_checking_does_not_use_it_up() {
    var rand = draw().data().get("rand").stringValue();
    var solution = SERVER.codeFor(rand);
    assertThat(solution).matches("[A-Za-z0-9]{5}");
    assertStatus(validate("img", hash(solution, rand)), 0);
    assertStatus(validate("img", hash(solution.toUpperCase(), rand)), 0);
    assertStatus(validate("img", hash(solution, rand).toUpperCase()), 0);
  }

  @Test
  void pictures_and_messages_are_checked_in_one_pool() {
    var rand = draw().data().get("rand").stringValue();
    assertStatus(validate("sms", hash(SERVER.codeFor(rand), rand)), 0);
    assertStatus(validate("img", codeHash(freshPhone(), 1)), 0);
  }

  @Test
  void a_wrong_solution_answers_100() {
    var rand = draw().data().get("rand").stringValue();
    assertRefused(validate("img", hash("wrong", rand)), 100, "Error captcha hash");
  }

  @Test
  void a_solution_answers_100_after_three_minutes() {
    var rand = draw().data().get("rand").stringValue();
    var hash = hash(SERVER.codeFor(rand), rand);
    SERVER.clock().advance(Duration.ofMinutes(3).plusSeconds(1));
    assertRefused(validate("img", hash), 100, "Error captcha hash");
  }

  @Test
  void nobody_checks_what_another_client_asked_for() {
    var hash = codeHash(freshPhone(), 1);
    var body = envelope("sms", "validate", "{\"hash\":\"" + hash + "\"}");
    assertStatus(SERVER.postJsonFrom("203.0.113.10", "/api/captcha", body), 100);
    assertStatus(validate("sms", hash), 0);
  }

  @Test
  void a_client_that_draws_too_many_is_refused() {
    var body = envelope("img", "generate", "{}");
    Supplier<Reply> draw = () -> SERVER.postJsonFrom("203.0.113.9", "/api/captcha", body);
    for (var i = 0; i < 60; i++) {
      assertStatus(draw.get(), 0);
    }
    var more = Stream.generate(draw).limit(60).filter(drawn -> drawn.number("status") != 0);
    assertRefused(more.findFirst().orElseThrow(), -404, "Unknown Error");
  }

  @Test
  void data_that_is_not_as_documented_is_refused() {
    assertStatus(call("/api/captcha", "img", "validate", "{}"), -3);
    assertStatus(call("/api/captcha", "img", "validate", "{\"hash\":\"x\",\"more\":1}"), -3);
    assertStatus(call("/api/captcha", "img", "validate", "{\"hash\":7}"), -203);
    assertStatus(call("/api/captcha", "img", "validate", "{\"hash\":\"\"}"), -201);
    assertStatus(call("/api/captcha", "img", "delete", "{}"), -2);
    assertStatus(call("/api/captcha", "sound", "generate", "{}"), -2);
  }
}
