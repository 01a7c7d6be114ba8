package org.linli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linli.AfterRestart;
import org.linli.RunningServer;
import org.linli.media.Drawn;
import org.linli.media.Picture;
import org.linli.media.Pictures;
import org.linli.media.Pictures.Outcome;
import org.linli.media.Visibility;
import org.springframework.transaction.support.TransactionTemplate;

class PictureFilesTest {
  private static final RunningServer SERVER = RunningServer.shared();
  private static Picture jpeg;
  private static Picture png;

  @BeforeAll
  static void store() {
    jpeg = stored(Drawn.jpeg(800, 400), Visibility.PUBLIC);
    png = stored(Drawn.png(200), Visibility.PUBLIC);
  }

  private static Picture stored(byte[] file, Visibility visibility) {
    var outcome = SERVER.bean(Pictures.class).store(file, visibility);
    return ((Outcome.Stored) outcome).picture();
  }

  private static HttpResponse<byte[]> ask(String method, String name, String... headers)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(SERVER.at("/media/" + name));
    request.method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    }
  }

  private static String header(HttpResponse<?> answer, String name) {
    return String.join("|", answer.headers().allValues(name));
  }

  private static void assertRules(HttpResponse<?> answer) {
    assertThat(header(answer, "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
  }

  private static BufferedImage seen(byte[] body) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(body));
  }

  @Test
  void a_public_picture_is_served_for_ever() throws Exception {
    var answer = ask("GET", jpeg.fileName());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).isEqualTo("image/jpeg");
    assertThat(header(answer, "ETag")).isEqualTo('"' + jpeg.fileName() + '"');
    assertRules(answer);
    assertThat(answer.body()).hasSize((int) jpeg.size());
    assertThat(seen(answer.body()).getWidth()).isEqualTo(800);
  }

  @Test
  void its_thumbnail_has_an_address_beside_it() throws Exception {
    var answer = ask("GET", jpeg.thumbnailName());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).isEqualTo("image/jpeg");
    assertRules(answer);
    assertThat(seen(answer.body()).getWidth()).isEqualTo(320);
    assertThat(seen(answer.body()).getHeight()).isEqualTo(160);
  }

  @Test
  void a_png_says_that_it_is_one() throws Exception {
    assertThat(header(ask("GET", png.fileName()), "Content-Type")).isEqualTo("image/png");
    assertThat(header(ask("GET", png.thumbnailName()), "Content-Type")).isEqualTo("image/png");
  }

  @Test
  void who_has_it_is_not_sent_it_again() throws Exception {
    var tag = header(ask("GET", jpeg.fileName()), "ETag");
    var again = ask("GET", jpeg.fileName(), "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(again, "ETag")).isEqualTo(tag);
    assertRules(again);
    assertThat(ask("GET", jpeg.thumbnailName(), "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void head_tells_all_but_the_bytes() throws Exception {
    var answer = ask("HEAD", jpeg.fileName());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).isEqualTo("image/jpeg");
    assertThat(header(answer, "Content-Length")).isEqualTo(String.valueOf(jpeg.size()));
    assertRules(answer);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void there_is_a_portrait_for_who_has_none() throws Exception {
    var answer = ask("GET", "portrait.jpg");
    assertThat(header(answer, "Content-Type")).isEqualTo("image/jpeg");
    assertThat(seen(answer.body()).getWidth()).isEqualTo(320);
  }

  @Test
  void a_private_picture_is_not_there() throws Exception {
    var hidden = stored(Drawn.png(201), Visibility.PRIVATE);
    assertThat(ask("GET", hidden.fileName()).statusCode()).isEqualTo(404);
    assertThat(ask("GET", hidden.hash()).statusCode()).isEqualTo(404);
    assertThat(ask("GET", hidden.thumbnailName()).statusCode()).isEqualTo(404);
    var tag = '"' + hidden.fileName() + '"';
    assertThat(ask("GET", hidden.fileName(), "If-None-Match", tag).statusCode()).isEqualTo(404);
  }

  @Test
  void whoever_has_only_the_hash_leaves_the_type_out() throws Exception {
    assertThat(ask("GET", jpeg.hash()).body()).isEqualTo(ask("GET", jpeg.fileName()).body());
    assertThat(ask("GET", jpeg.hash() + "_320").body())
        .isEqualTo(ask("GET", jpeg.thumbnailName()).body());
  }

  @Test
  void no_other_name_leads_anywhere() throws Exception {
    var hash = jpeg.hash();
    for (var name :
        new String[] {
          "",
          "x",
          hash + ".png",
          hash + ".jpeg",
          hash + ".jpg.jpg",
          hash + "_320.png",
          hash + "_640.jpg",
          hash.toUpperCase() + ".jpg",
          "0".repeat(64) + ".jpg",
          hash.substring(1) + ".jpg",
          hash.substring(0, 2) + '/' + jpeg.fileName(),
          "%E4%B8%AD.jpg",
          "*.jpg"
        }) {
      assertThat(ask("GET", name).statusCode()).as(name).isEqualTo(404);
    }
  }

  @Test
  void it_is_still_served_after_a_restart() {
    SERVER
        .bean(TransactionTemplate.class)
        .executeWithoutResult(
            _ -> SERVER.bean(Pictures.class).keep(png.hash(), "test of picture files"));
    AfterRestart.nowAndLater(
        "a stored picture is served",
        () -> assertThat(SERVER.get("/media/" + png.fileName()).http()).isEqualTo(200));
  }
}
