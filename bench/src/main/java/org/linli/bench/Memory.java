package org.linli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Megabytes of a JVM: its resident set, and its heap after a collection. */
record Memory(double resident, double heap) {
  private static final Pattern USED = Pattern.compile("heap .*?used (\\d+)K");

  static Memory of(long pid) throws IOException {
    return new Memory(residentMegabytes(pid), heapMegabytes(pid));
  }

  private static double residentMegabytes(long pid) throws IOException {
    try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      var resident = lines.filter(line -> line.startsWith("VmRSS:")).findFirst().orElseThrow();
      return Long.parseLong(resident.replaceAll("\\D", "")) / 1024.0;
    }
  }

  private static double heapMegabytes(long pid) throws IOException {
    jcmd(pid, "GC.run");
    var answer = jcmd(pid, "GC.heap_info");
    var used = USED.matcher(answer);
    if (!used.find()) {
      throw new IllegalStateException("no used heap in: " + answer);
    }
    return Long.parseLong(used.group(1)) / 1024.0;
  }

  private static String jcmd(long pid, String question) throws IOException {
    var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var process =
        new ProcessBuilder(tool, String.valueOf(pid), question).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes());
  }
}
