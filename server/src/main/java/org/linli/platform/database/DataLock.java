package org.linli.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a second server off the data directory of a running one. */
final class DataLock implements AutoCloseable {

  // Closing any channel on the file frees the lock of the whole JVM, so a second one is not opened.
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private static final Set<StandardOpenOption> OPTIONS =
      EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  private static final FileAttribute<Set<PosixFilePermission>> MODE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private final Path file;
  private final FileChannel channel;

  private DataLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static DataLock of(Home home) throws IOException {
    var file = home.lock();
    if (!HELD.add(file)) throw inUse(home, "this one");
    try {
      var lock = new DataLock(file, FileChannel.open(file, OPTIONS, MODE));
      if (lock.taken()) return lock;
      lock.channel.close();
      throw inUse(home, "process " + Files.readString(file).strip());
    } catch (IOException | RuntimeException e) {
      HELD.remove(file);
      throw e;
    }
  }

  private boolean taken() throws IOException {
    if (channel.tryLock() == null) return false;
    var process = ProcessHandle.current().pid() + "\n";
    channel.truncate(0).write(StandardCharsets.US_ASCII.encode(process));
    return true;
  }

  private static DatabaseRefused inUse(Home home, String process) {
    return new DatabaseRefused(
        "The data directory %s is in use by another Linli (%s)."
            .formatted(home.dataDirectory().toAbsolutePath().normalize(), process),
        "Stop that one first, or give this one a directory of its own with LINLI_DATA.");
  }

  @Override
  public void close() {
    try {
      channel.close();
      HELD.remove(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
