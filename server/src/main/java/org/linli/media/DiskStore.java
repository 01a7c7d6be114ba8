package org.linli.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Files in folders by the first two digits of their names. */
final class DiskStore implements PictureStore {
  private static final String UNFINISHED = "unfinished";
  private static final Duration ABANDONED = Duration.ofDays(1);
  private final Path folder;

  DiskStore(Path folder) {
    this.folder = folder;
  }

  @Override
  public void put(String name, byte[] bytes) {
    try {
      var target = path(name);
      Files.createDirectories(target.getParent());
      var unfinished =
          Files.createTempFile(Files.createDirectories(folder.resolve(UNFINISHED)), name, null);
      Files.write(unfinished, bytes, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
      sync(target.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<byte[]> read(String name) {
    try {
      return Optional.of(Files.readAllBytes(path(name)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void delete(String name) {
    try {
      if (Files.deleteIfExists(path(name))) {
        sync(path(name).getParent());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes what a killed server left half written. */
  void tidy(Instant now) {
    var left = folder.resolve(UNFINISHED);
    if (Files.notExists(left)) {
      return;
    }
    try (var files = Files.newDirectoryStream(left)) {
      for (var file : files) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(ABANDONED))) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path path(String name) {
    return folder.resolve(name.substring(0, 2)).resolve(name);
  }

  private static void sync(Path folder) throws IOException {
    try (var entries = FileChannel.open(folder, StandardOpenOption.READ)) {
      entries.force(true);
    }
  }
}
