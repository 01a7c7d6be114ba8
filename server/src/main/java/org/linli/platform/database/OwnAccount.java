package org.linli.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/** An ordinary user runs PostgreSQL as himself. */
record OwnAccount(boolean inNamespace) implements Account {

  static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rwx------");

  /** A container may run us under a number without a name; in a user namespace each has one. */
  @Override
  public Account preparer() {
    return new OwnAccount(System.getProperty("user.name").equals("?"));
  }

  @Override
  public List<String> run(List<String> command) {
    return inNamespace ? Tool.NAMESPACE.before(command) : command;
  }

  @Override
  public String standingIn(Path directory) {
    return directory.toString();
  }

  @Override
  public void own(Path folder) throws IOException {
    Files.setPosixFilePermissions(folder, PRIVATE);
  }

  @Override
  public Path reachable(Path folder) {
    return folder;
  }

  @Override
  public Set<PosixFilePermission> homeMode() {
    return PRIVATE;
  }
}
