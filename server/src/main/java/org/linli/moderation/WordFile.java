package org.linli.moderation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.linli.platform.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The list that the operator may keep in a file: a word a line, comments after a #. */
@Component
class WordFile {
  private static final Logger log = LoggerFactory.getLogger(WordFile.class);
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private final Path file;
  private volatile List<String> readable = List.of();

  @Autowired
  WordFile(Settings settings) {
    this(settings.data().resolve("sensitive-words.txt"));
  }

  WordFile(Path file) {
    this.file = file;
  }

  /** What differs once the file was written anew or replaced. */
  record Stamp(FileTime writtenAt, long size, Object place) {
    private static final Stamp NO_FILE = new Stamp(FileTime.fromMillis(0), 0, null);
  }

  Stamp stamp() {
    try {
      var found = Files.readAttributes(file, BasicFileAttributes.class);
      return new Stamp(found.lastModifiedTime(), found.size(), found.fileKey());
    } catch (IOException e) {
      return Stamp.NO_FILE;
    }
  }

  /** Its words; those of before while it cannot be read. */
  List<String> words() {
    try {
      readable =
          Files.readString(file)
              .replace(BYTE_ORDER_MARK, "")
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .toList();
    } catch (NoSuchFileException e) {
      readable = List.of();
    } catch (IOException e) {
      log.warn("Sensitive words cannot be read, is it UTF-8? {}: {}", file, e.toString());
    }
    return readable;
  }
}
