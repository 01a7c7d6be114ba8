package org.linli.bench;

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
    var posts = Integer.parseInt(System.getenv().getOrDefault("LINLI_BENCH_POSTS", "1000000"));
    Measurement.run(
        args, "near.txt", server -> new Near(server, posts).report(), Measurement.DEVELOPMENT);
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
    return Connection.request(server.at("/api/v2/community/?token=" + token), body);
  }
}
