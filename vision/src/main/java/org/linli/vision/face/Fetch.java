package org.linli.vision.face;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Brings the files of the pack from where they are published. */
record Fetch(URI server, PrintStream output) {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofMinutes(10);

  /**
   * Brings what is not there or damaged. A file gets its name when it is whole and its sum right.
   *
   * @throws IOException with a message for people
   */
  void fetch(Manifest manifest, Path folder) throws IOException {
    Files.createDirectories(folder);
    var files = manifest.files().stream().filter(file -> file.source().isPresent()).toList();
    output.printf("The models for faces, below %s, to %s%n", server, folder);
    for (var file : files) {
      output.printf("  %s: %s%n", file.name(), file.licence());
    }
    try (var client = client()) {
      for (var file : files) {
        output.printf("%-40s %s%n", file.name(), fetch(file, folder, client));
      }
    }
  }

  private static HttpClient client() {
    return HttpClient.newBuilder()
        .followRedirects(HttpClient.Redirect.NORMAL)
        .connectTimeout(PATIENCE)
        .build();
  }

  private String fetch(ModelFile file, Path folder, HttpClient client) throws IOException {
    var target = folder.resolve(file.name());
    if (Files.isRegularFile(target) && file.isSumOf(Files.readAllBytes(target))) {
      return "is there";
    }
    var bytes = download(file, client);
    var part = folder.resolve(file.name() + "." + ProcessHandle.current().pid() + ".part");
    try {
      Files.write(part, bytes);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    return "fetched, %,d bytes".formatted(bytes.length);
  }

  private byte[] download(ModelFile file, HttpClient client) throws IOException {
    var address = file.source().orElseThrow().below(server);
    var answer =
        client.sendAsync(
            HttpRequest.newBuilder(address).timeout(PATIENCE).build(),
            BodyHandlers.limiting(BodyHandlers.ofByteArray(), file.size()));
    try {
      return checked(file, answer.get(LONGEST.toSeconds(), TimeUnit.SECONDS));
    } catch (ExecutionException failed) {
      throw failure(address, reason(failed.getCause()));
    } catch (TimeoutException slow) {
      throw failure(address, "it took longer than %d minutes".formatted(LONGEST.toMinutes()));
    } catch (IOException wrong) {
      throw failure(address, wrong.getMessage());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw failure(address, "stopped");
    } finally {
      answer.cancel(true);
    }
  }

  private static IOException failure(URI address, String reason) {
    return new IOException(
        "cannot fetch %s (%s); without a network put the file into the folder by hand."
            .formatted(address, reason));
  }

  private static byte[] checked(ModelFile file, HttpResponse<byte[]> answer) throws IOException {
    if (answer.statusCode() != 200) {
      throw new IOException("the answer is " + answer.statusCode());
    }
    if (answer.body().length != file.size()) {
      throw new IOException("not %,d bytes".formatted(file.size()));
    }
    if (!file.isSumOf(answer.body())) {
      throw new IOException("its sum is not the manifest's");
    }
    return answer.body();
  }

  private static String reason(Throwable failed) {
    return failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
  }
}
