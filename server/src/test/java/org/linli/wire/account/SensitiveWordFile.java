package org.linli.wire.account;

import static org.linli.wire.account.AccountClient.SERVER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import org.linli.platform.Settings;

/** The operator's list of words that must not stand in names. */
final class SensitiveWordFile {
  static final String WORD = "wagerking";

  private SensitiveWordFile() {}

  /** Lists the word, as the operator does, and waits until that holds. */
  static void list() {
    try {
      var data = SERVER.bean(Settings.class).data();
      Files.writeString(data.resolve("sensitive-words.txt"), "# casinos\n" + WORD + "\n赌王\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SERVER.clock().advance(Duration.ofSeconds(6));
  }
}
