package org.linli.platform.database;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the server process says on its standard output. */
final class Chatter {

  private static final Logger log = LoggerFactory.getLogger("org.linli.platform.database.postgres");

  private final Process process;
  private final Runnable ready;
  private final Thread reader;
  private volatile String last = "it ended without a word";

  private Chatter(Process process, Runnable ready) {
    this.process = process;
    this.ready = ready;
    this.reader = Thread.ofPlatform().daemon().name("database-log").unstarted(this::read);
  }

  static Chatter of(Process process, Runnable ready) {
    var chatter = new Chatter(process, ready);
    chatter.reader.start();
    return chatter;
  }

  /** The reason of an end, if it was told. */
  String last() {
    try {
      reader.join(1000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return last;
  }

  private void read() {
    try (var lines = process.inputReader()) {
      for (String line; (line = lines.readLine()) != null; ) hear(line);
    } catch (IOException e) {
      log.debug("the database fell silent", e);
    }
  }

  private void hear(String line) {
    if (isRoutine(line)) {
      log.debug(line);
    } else {
      log.warn(line);
      last = line;
    }
    if (line.endsWith("database system is ready to accept connections")) ready.run();
  }

  private static boolean isRoutine(String line) {
    return line.startsWith("LOG:")
        ? !line.contains("was terminated by signal")
        : line.endsWith("terminating connection due to administrator command");
  }
}
