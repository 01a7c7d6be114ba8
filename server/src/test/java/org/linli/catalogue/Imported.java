package org.linli.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.linli.RunningServer;
import org.linli.platform.Settings;

/** What a command that imports said, and the code it ended with. */
record Imported(int code, String output, String errors) {

  /** Beside the running server. */
  static Imported by(Class<?> command, Path folder, byte[] content)
      throws IOException, InterruptedException {
    var file = Files.write(folder.resolve("file"), content);
    var errors = folder.resolve("errors");
    var java = ProcessHandle.current().info().command().orElseThrow();
    var path = System.getProperty("java.class.path");
    var line = List.of(java, "-cp", path, command.getName(), file.toString());
    var builder = new ProcessBuilder(line).redirectError(errors.toFile());
    var data = RunningServer.shared().bean(Settings.class).data();
    builder.environment().put("LINLI_DATA", data.toString());
    var process = builder.start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Imported(process.waitFor(), output, Files.readString(errors));
  }
}
