package org.linli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** On what something is measured, and how busy it is before. */
record Machine(LocalDate day, int cores, String jdk, String load) {

  static Machine now() throws IOException {
    return new Machine(
        LocalDate.now(),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version().toString(),
        Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
  }

  @Override
  public String toString() {
    return "%s, %d cores, JDK %s, load average %s".formatted(day, cores, jdk, load);
  }
}
