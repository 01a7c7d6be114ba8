package org.linli.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Posts near a place, of a million in a province: small circles in its densest city and great ones
 * round it. Arguments: the project's folder, flags of Java; LINLI_BENCH_POSTS says how many.
 */
final class Near {
  private static final double LATITUDE = 30.25;
  private static final double LONGITUDE = 120.16;
  private static final int CENTRES = 50;
  private final Server server;
  private final int posts;
  private final String token;

  private Near(Server server, int posts) {
    this.server = server;
    this.posts = posts;
    var visitor = new Visitor(server);
    token = visitor.member("bench").token();
    visitor.post("/api/bench/posts?posts=" + posts);
  }

  public static void main(String[] args) throws Exception {
    var project = Path.of(args[0]).toAbsolutePath();
    Server.build(project);
    var data = Files.createTempDirectory("linli-bench");
    var flags = new ArrayList<>(List.of(args).subList(1, args.length));
    flags.add("-Dlinli.dev=true");
    var posts = Integer.parseInt(System.getenv().getOrDefault("LINLI_BENCH_POSTS", "1000000"));
    try (var server = Server.measured(project, data, flags)) {
      var report = new Near(server, posts).report();
      System.out.print(report);
      Files.writeString(project.resolve("bench/results/near.txt"), report);
    } finally {
      Server.delete(data);
    }
  }

  private String report() throws Exception {
    var machine = Machine.now();
    return """
    Posts near a place, of %,d in a province, %,d clients' centres, embedded database
    %s

    one request after the other, ms                median   95 of 100 within
    """
            .formatted(posts, CENTRES, machine)
        + line("500 m in the densest city, newest 20", 500, 0, 20)
        + line("500 m in the densest city, all", 500, 0, 1_000)
        + line("2 km in the densest city, newest 20", 2_000, 0, 20)
        + line("2 km in the densest city, page 50", 2_000, 980, 20)
        + line("50 km round it, newest 20", 50_000, 0, 20)
        + line("50 km round it, page 50", 50_000, 980, 20);
  }

  private String line(String name, double metres, int start, int limit) throws Exception {
    var requests =
        IntStream.range(0, CENTRES).mapToObj(n -> request(n, metres, start, limit)).toList();
    var latency = Latency.of(server, requests);
    return "%-42s %10.2f %10.2f\n".formatted(name, latency.median(), latency.p95());
  }

  /** From places up to some 500 metres from the middle. */
  private byte[] request(int number, double metres, int start, int limit) {
    var body =
        """
        {"id":1,"type":"community","subtype":"list","data":{"latitude":%s,"longitude":%s,\
        "distance":%s,"start":%d,"limit":%d}}\
        """
            .formatted(
                LATITUDE + number % 7 / 2_000.0,
                LONGITUDE + number % 11 / 2_000.0,
                metres,
                start,
                limit);
    var target = server.at("/api/v2/community/?token=" + token);
    return """
    POST %s?%s HTTP/1.1\r
    Host: %s\r
    Content-Type: application/json\r
    Content-Length: %d\r
    \r
    %s\
    """
        .formatted(
            target.getRawPath(), target.getRawQuery(), target.getAuthority(), body.length(), body)
        .getBytes(UTF_8);
  }
}
