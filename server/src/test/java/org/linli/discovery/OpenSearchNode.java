package org.linli.discovery;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.linli.FreePort;
import org.springframework.util.FileSystemUtils;

/** A node in a JVM of its own, which ends when its standard input does. */
record OpenSearchNode(Process process, Path folder, String address) implements AutoCloseable {
  private static final Path HOME = Path.of("src/test/opensearch");

  static OpenSearchNode start() throws IOException, InterruptedException {
    var port = FreePort.thatStaysFree();
    var folder = Files.createTempDirectory("linli-opensearch");
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                HOME.resolve("Node.java").toString(),
                folder.toString(),
                String.valueOf(port))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    var node = new OpenSearchNode(process, folder, "http://127.0.0.1:" + port);
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    await().atMost(Duration.ofMinutes(3)).until(node::answers);
    return node;
  }

  /** What the node needs, looked up once for this tree by the Maven that runs the tests. */
  private static String classPath() throws IOException, InterruptedException {
    var known = Path.of("target", "opensearch.classpath").toAbsolutePath();
    if (!Files.exists(known)) {
      var maven =
          new ProcessBuilder(
                  List.of(
                      "mvn",
                      "-q",
                      "-B",
                      "-f",
                      HOME.resolve("pom.xml").toString(),
                      "dependency:build-classpath",
                      "-Dmdep.outputFile=" + known))
              .inheritIO()
              .start();
      assumeTrue(maven.waitFor() == 0, "the jars of OpenSearch cannot be had");
    }
    return Files.readString(known).strip() + File.pathSeparator;
  }

  private boolean answers() {
    try (var http = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(address + "/_cluster/health")).build();
      return http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    process.getOutputStream().close();
    process.waitFor();
    FileSystemUtils.deleteRecursively(folder);
  }
}
