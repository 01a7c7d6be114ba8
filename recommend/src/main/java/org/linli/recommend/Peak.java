package org.linli.recommend;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory this process had since a moment: where Linux tells it, else of the heap. */
final class Peak {

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final Path CLEAR = Path.of("/proc/self/clear_refs");

  private Peak() {}

  static void forget() {
    System.gc();
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    try {
      Files.writeString(CLEAR, "5");
    } catch (IOException _) {
      // It counts from the start of the process then.
    }
  }

  static double megabytes() {
    try (var lines = Files.lines(STATUS)) {
      var most = lines.filter(line -> line.startsWith("VmHWM:")).findFirst().orElseThrow();
      return Long.parseLong(most.replaceAll("\\D", "")) / 1024.0;
    } catch (IOException _) {
      return pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1048576.0;
    }
  }

  private static java.util.stream.Stream<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream();
  }
}
