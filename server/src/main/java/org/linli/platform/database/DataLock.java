package org.linli.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a second server off the data directory of a running one. */
final class DataLock implements AutoCloseable {

  // Closing any channel on the file frees the lock of the whole JVM, so a second one is not opened.
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private DataLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static DataLock of(Home home) throws IOException {
    var file = home.lock();
    if (!HELD.add(file)) throw inUse(home, ProcessHandle.current().pid() + "");
    var channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      channel.close();
      HELD.remove(file);
      throw inUse(home, Files.readString(file).strip());
    }
    channel.truncate(0).write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes()));
    return new DataLock(file, channel);
  }

  private static DatabaseRefused inUse(Home home, String process) {
    return new DatabaseRefused(
        "The data directory %s is in use by another Linli (process %s)."
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
