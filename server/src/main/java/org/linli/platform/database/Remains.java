package org.linli.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a former server process left behind: processes that still live, and its pid file. */
record Remains(Path cluster, String name) {

  private static final Logger log = LoggerFactory.getLogger(Remains.class);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(10);

  boolean present() {
    return Files.exists(pidFile());
  }

  void clear(Account account) throws IOException {
    var postmaster = "cluster_name=" + name;
    if (!living(postmaster).isEmpty()) {
      log.info("stopping the database of a former run");
      living(postmaster).forEach(Remains::interrupt);
      await(postmaster);
    }
    // Without their postmaster they may compute on for long, and hold the memory they shared.
    living(name).forEach(ProcessHandle::destroyForcibly);
    await(name);
    disown(account);
  }

  static void interrupt(ProcessHandle process) {
    Program.succeeds(List.of("sh", "-c", "kill -INT " + process.pid()));
  }

  /**
   * The pid in the file may be a zombie's or by now another program's. PostgreSQL takes its
   * parent's for stale, and unlike a deleted file this one still leads it to memory that is in use.
   */
  private void disown(Account account) throws IOException {
    if (!present()) return;
    var lines = Files.readAllLines(pidFile());
    if (lines.isEmpty()) {
      Files.delete(pidFile());
      return;
    }
    lines.set(0, "" + ProcessHandle.current().pid());
    var changed = cluster.resolve("postmaster.pid.new");
    Files.write(changed, lines);
    account.own(changed);
    Files.move(changed, pidFile(), StandardCopyOption.ATOMIC_MOVE);
  }

  private Path pidFile() {
    return cluster.resolve("postmaster.pid");
  }

  private void await(String words) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!living(words).isEmpty()) {
      if (System.nanoTime() > end) {
        throw new DatabaseRefused(
            "The database of a former run does not stop.",
            "Stop its processes (%s).".formatted(name));
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private static List<ProcessHandle> living(String words) {
    return ProcessHandle.allProcesses().filter(p -> commandLine(p).contains(words)).toList();
  }

  /** Empty for a zombie. */
  private static String commandLine(ProcessHandle process) {
    try {
      var file = Path.of("/proc", "" + process.pid(), "cmdline");
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException _) {
      return process.info().commandLine().orElse("");
    }
  }
}
