package org.linli.vision.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchTest {

  @TempDir private Path published;
  @TempDir private Path folder;

  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final AtomicInteger asked = new AtomicInteger();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private Manifest manifest;
  private HttpServer server;

  @BeforeEach
  void publish() throws IOException {
    manifest = new TinyPack().face(16, 1, 1, 1, 1, 1).write(published);
    for (var file : manifest.files()) {
      var path = "/linli/tiny/0123abcd/models/" + file.name();
      files.put(path, Files.readAllBytes(published.resolve(file.name())));
    }
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          var file = files.get(exchange.getRequestURI().getPath());
          exchange.sendResponseHeaders(file == null ? 404 : 200, file == null ? -1 : file.length);
          if (file != null) {
            exchange.getResponseBody().write(file);
          }
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void fetch() throws IOException {
    var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    new Fetch(address, new PrintStream(said, true)).fetch(manifest, folder);
  }

  private List<String> kept() throws IOException {
    try (var names = Files.list(folder)) {
      return names.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void the_licences_come_first_and_then_the_files_which_work() throws IOException {
    fetch();

    assertThat(said.toString().lines().toList().subList(1, 6)).allMatch(l -> l.endsWith(": ours"));
    assertThat(said.toString().lines().skip(6)).hasSize(5).allMatch(l -> l.contains("fetched"));
    assertThat(kept()).hasSize(5);
    var plain = Files.writeString(folder.resolve("plain"), "as the folder's owner writes files");
    assertThat(Files.getPosixFilePermissions(folder.resolve("mask.onnx")))
        .isEqualTo(Files.getPosixFilePermissions(plain));
    assertThat(manifest.open(folder)).isInstanceOf(FacePack.Ready.class);
  }

  @Test
  void what_is_there_is_not_fetched_again_but_what_is_damaged_is() throws IOException {
    fetch();
    var wanted = Files.readAllBytes(folder.resolve("mask.onnx"));
    Files.write(folder.resolve("mask.onnx"), new byte[] {1, 2, 3});

    fetch();

    assertThat(asked).hasValue(6);
    assertThat(Files.readAllBytes(folder.resolve("mask.onnx"))).isEqualTo(wanted);
  }

  @Test
  void a_file_that_is_cut_short_longer_or_another_leaves_nothing_behind() {
    var path = "/linli/tiny/0123abcd/models/detection.onnx";
    var right = files.get(path);
    var other = right.clone();
    other[9] ^= 1;
    for (var wrong :
        List.of(
            Arrays.copyOf(right, right.length - 1),
            Arrays.copyOf(right, right.length + 1),
            other,
            new byte[0])) {
      files.put(path, wrong);
      assertThatThrownBy(this::fetch)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("cannot fetch http://127.0.0.1")
          .hasMessageContaining("detection.onnx");
      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void a_file_that_is_not_there_is_named() {
    files.clear();
    assertThatThrownBy(this::fetch).hasMessageContaining("the answer is 404");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void without_a_network_it_says_what_to_do() {
    server.stop(0);
    assertThatThrownBy(this::fetch)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("without a network put the file into the folder by hand");
  }
}
