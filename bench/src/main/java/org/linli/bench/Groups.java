package org.linli.bench;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Talk in groups: messages said by many at once, in one group and in twenty, and the newest and a
 * deep page of a group with 100,000 messages. Arguments: the project's folder, flags of Java.
 */
public class Groups {
  private static final int MESSAGES = 100_000;
  private static final int GROUPS = 20;
  private static final int WARM_UP_SECONDS = 8;
  private static final double SECONDS = 10;
  private static final String MEMBER =
      "email=bench@example.com&username=bench@example.com&password=Harbour_7";
  private final HttpClient http = HttpClient.newHttpClient();
  private final Server server;

  private Groups(Server server) {
    this.server = server;
  }

  public static void main(String[] args) throws Exception {
    var project = Path.of(args[0]).toAbsolutePath();
    Server.build(project);
    var data = Files.createTempDirectory("linli-bench");
    var flags = new ArrayList<>(List.of(args).subList(1, args.length));
    flags.add("-Dlinli.dev=true");
    try (var server = Server.measured(project, data, flags)) {
      var report = new Groups(server).report();
      System.out.print(report);
      Files.writeString(project.resolve("bench/results/groups.txt"), report);
    } finally {
      Server.delete(data);
    }
  }

  private String report() throws Exception {
    post("/api/account/register?" + MEMBER);
    var token = found("\"token\":\"(\\w+)\"", post("/api/account/login?" + MEMBER));
    var account =
        found("\"user_id\":(\\d+)", post("/api/account/get_user_by_token?token=" + token));
    var talk = post("/api/bench/talk?messages=" + MESSAGES + "&account=" + account);
    var some =
        IntStream.range(0, GROUPS)
            .mapToObj(n -> founded(token, n))
            .map(group -> said(token, group))
            .toList();
    var load = Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    Rate.of(server, some, WARM_UP_SECONDS);
    var one = Rate.of(server, some.subList(0, 1), SECONDS);
    var many = Rate.of(server, some, SECONDS);
    var read = "/api/group/get_group_message?limit=50&token=" + token + "&group_id=" + talk;
    var newest = Latency.of(server, List.of(request(read)));
    var deep =
        Latency.of(
            server,
            LongStream.rangeClosed(1, 100)
                .mapToObj(n -> request(read + "&before=" + (n * 97 + 1_000)))
                .toList());
    var pages = Latency.of(server, List.of(request(read + "&page=1900")));
    return """
    Talk in groups, embedded database
    %s, %d cores, JDK %s, load average %s

    messages a second said by 8 clients     a second   server and database, microseconds each
    in one group                            %8.0f   %8.0f
    in %d groups                            %8.0f   %8.0f

    50 of %,d messages, one request after the other, ms     median   95 of 100 within
    the newest                                              %6.1f   %6.1f
    before a message deep in the past                       %6.1f   %6.1f
    page 1,900                                              %6.1f   %6.1f
    """
        .formatted(
            LocalDate.now(),
            Runtime.getRuntime().availableProcessors(),
            Runtime.version(),
            load,
            one.perSecond(),
            one.server(),
            GROUPS,
            many.perSecond(),
            many.server(),
            MESSAGES,
            newest.median(),
            newest.p95(),
            deep.median(),
            deep.p95(),
            pages.median(),
            pages.p95());
  }

  private String founded(String token, int number) {
    try {
      var path = "/api/group/new_group?token=" + token + "&name=bench" + number;
      return found("\"group_id\":(\\d+)", post(path));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] said(String token, String group) {
    return request(
        "/api/group/send_group_message?content=hello+from+the+bench&token="
            + token
            + "&group_id="
            + group);
  }

  private byte[] request(String path) {
    return Connection.request(server.at(path));
  }

  private String post(String path) throws Exception {
    var request =
        HttpRequest.newBuilder(server.at(path)).POST(HttpRequest.BodyPublishers.noBody()).build();
    var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.toString());
    }
    return answer.body();
  }

  private static String found(String pattern, String text) {
    var matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("no " + pattern + " in " + text);
    }
    return matcher.group(1);
  }
}
