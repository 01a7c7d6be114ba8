package org.linli.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A program in a clean environment: in ours stand the operator's secrets. */
record Program(Path directory, List<String> command) {

  static final String PATH =
      Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin:/usr/sbin:/sbin");

  static boolean succeeds(List<String> command) {
    try {
      new Program(Path.of("/"), command).run("");
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  Process start() throws IOException {
    var builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().clear();
    builder.environment().putAll(Map.of("PATH", PATH, "LANG", "C.UTF-8"));
    return builder.redirectErrorStream(true).start();
  }

  void run(String input) throws IOException {
    var process = start();
    try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
      stdin.write(input);
    } catch (IOException _) {
      // It ended before it listened; why, its status and output tell.
    }
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    var status = end(process);
    if (status != 0) {
      throw new IOException(String.join(" ", command) + " ended with " + status + ": " + output);
    }
  }

  /** Unlike onExit this needs no thread of the common pool, which others may keep busy. */
  static int end(Process process) {
    var interrupted = false;
    try {
      while (true) {
        try {
          return process.waitFor();
        } catch (InterruptedException _) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) Thread.currentThread().interrupt();
    }
  }
}
