package org.linli.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the embedded database inside the data directory. */
record Home(Path dataDirectory, Path folder) {

  static Home in(Path dataDirectory, Account account) throws IOException {
    var folder = Files.createDirectories(dataDirectory.toAbsolutePath().resolve("postgres"));
    Files.setPosixFilePermissions(folder, account.homeMode());
    return new Home(dataDirectory, folder.toRealPath());
  }

  /** The data directory in PostgreSQL's sense. It appears by a rename, so it is always whole. */
  Path cluster() {
    return folder.resolve("data");
  }

  Path unfinishedCluster() {
    return folder.resolve("data.new");
  }

  Path password() {
    return folder.resolve("password");
  }

  Path lock() {
    return folder.resolve("lock");
  }
}
