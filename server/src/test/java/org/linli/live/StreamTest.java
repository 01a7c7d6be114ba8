package org.linli.live;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.linli.RunningServer;

class StreamTest {
  private static final RunningServer SERVER = RunningServer.shared();
  private final Person lin = Person.called(SERVER, "lin");
  private final Person mei = Person.called(SERVER, "mei");

  private static HttpRequest.Builder stream(String token) {
    return HttpRequest.newBuilder(SERVER.at("/live")).header("Cookie", "cookieId=" + token);
  }

  private static BufferedReader open(HttpRequest.Builder request) throws Exception {
    var answer =
        HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/event-stream");
    return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
  }

  private static String next(BufferedReader lines, String beginning) throws IOException {
    while (true) {
      var line = lines.readLine();
      if (line.startsWith(beginning)) {
        return line.substring(beginning.length());
      }
    }
  }

  @Test
  void a_page_goes_on_where_it_was() throws Exception {
    String last;
    try (var lines = open(stream(mei.token()))) {
      assertThat(next(lines, "data:")).contains("ready.v1");
      lin.write(mei, "一");
      assertThat(next(lines, "data:")).contains("\"content\":\"一\"");
      last = next(lines, "id:");
    }
    lin.write(mei, "二");
    lin.write(mei, "三");
    try (var lines = open(stream(mei.token()).header("Last-Event-ID", last))) {
      var message = "data:{\"type\":\"message.v1\"";
      assertThat(next(lines, message)).contains("\"content\":\"二\"");
      assertThat(next(lines, message)).contains("\"content\":\"三\"");
    }
  }

  @Test
  void the_page_of_who_signs_out_is_told_so() throws Exception {
    try (var lines = open(stream(lin.token()))) {
      next(lines, "data:");
      lin.call("user/logout");
      SERVER.bean(Heartbeat.class).beat();
      assertThat(next(lines, "data:")).contains("signed.out.v1");
      assertThat(lines.lines().allMatch(String::isEmpty)).isTrue();
    }
  }

  @Test
  void nobody_listens_without_a_session_and_the_oldest_of_too_many_gives_way() throws Exception {
    assertThat(SERVER.send(HttpRequest.newBuilder(SERVER.at("/live"))).http()).isEqualTo(401);
    assertThat(SERVER.send(stream("0".repeat(32))).http()).isEqualTo(401);
    assertThat(SERVER.send(stream(lin.token()).method("HEAD", noBody())).http()).isEqualTo(405);
    var oldest = open(stream(lin.token()));
    next(oldest, "data:");
    for (var n = 0; n < 20; n++) {
      next(open(stream(lin.token())), "data:");
    }
    assertThat(next(oldest, "data:")).contains("crowded.v1");
    assertThat(oldest.lines().allMatch(String::isEmpty)).isTrue();
  }
}
