package org.linli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Finding a face over HTTP: the whole request, and what of it is the search among so many. */
final class FaceRequests {
  private static final int WARM_UP = 200;
  private final Server server;
  private final Path picture;
  private final int requests;
  private final String token;

  private FaceRequests(Server server, Path picture, int requests) {
    this.server = server;
    this.picture = picture;
    this.requests = requests;
    token = new Visitor(server).member("bench").token();
  }

  /** Needs the pack in LINLI_MODELS, and beside it a folder faces with a picture of one face. */
  static String report(Path project, int faces, List<String> flags) throws Exception {
    var models = Path.of(System.getenv().getOrDefault("LINLI_MODELS", project + "/data/models"));
    var picture = models.resolveSibling("faces").resolve("person-a-2.jpg");
    if (Files.notExists(picture)) {
      return "\nThere is no picture %s to find anybody with.\n".formatted(picture);
    }
    var all = new ArrayList<>(flags);
    all.addAll(List.of(Measurement.DEVELOPMENT, "-Dlinli.models=" + models.toAbsolutePath()));
    return Measurement.run(
        project,
        all,
        server -> {
          new Visitor(server).post("/api/bench/faces?faces=" + faces);
          var requests = faces >= 1_000_000 ? 10_000 : 100;
          return new FaceRequests(server, picture, requests).report(faces);
        });
  }

  private String report(int faces) throws Exception {
    try (var connection = new Connection(server.at("/"))) {
      var crowd = List.of(request(1));
      var nobody = List.of(request(2));
      Latency.of(connection, crowd, WARM_UP);
      var searched = Latency.of(connection, crowd, WARM_UP);
      Latency.of(connection, nobody, WARM_UP);
      var unsearched = Latency.of(connection, nobody, WARM_UP);
      var before = Memory.of(server.handle().pid());
      ask(crowd);
      var after = Memory.of(server.handle().pid());
      return """

      find over HTTP, one request after the other, ms    median   95 of 100 within
      %s%s%-50s %7.1f

      %,d requests: resident set %.0f MB before, %.0f MB after; heap %.0f MB, %.0f MB
      """
          .formatted(
              line("among %,d".formatted(faces), searched),
              line("among nobody", unsearched),
              "so the search itself takes",
              searched.median() - unsearched.median(),
              requests,
              before.resident(),
              after.resident(),
              before.heap(),
              after.heap());
    }
  }

  /** All of them, two at a time, as many as are looked at together. */
  private void ask(List<byte[]> crowd) throws Exception {
    try (var asking = Executors.newFixedThreadPool(2)) {
      var half = Collections.nCopies(2, (Callable<Latency>) () -> half(crowd));
      for (var asked : asking.invokeAll(half)) {
        asked.get();
      }
    }
  }

  private Latency half(List<byte[]> crowd) throws IOException {
    try (var connection = new Connection(server.at("/"))) {
      return Latency.of(connection, crowd, requests / 2);
    }
  }

  private static String line(String name, Latency latency) {
    return "%-50s %7.1f %18.1f\n".formatted(name, latency.median(), latency.p95());
  }

  private byte[] request(long group) throws Exception {
    var body =
        """
        {"id":1,"type":"face","subtype":"find","data":{"base64":"%s","db":%d}}\
        """
            .formatted(Base64.getEncoder().encodeToString(Files.readAllBytes(picture)), group);
    return Connection.request(server.at("/api/v2/face/?token=" + token), body);
  }
}
