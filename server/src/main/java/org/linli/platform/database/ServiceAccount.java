package org.linli.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Root runs PostgreSQL under a number that owns the database and nothing else. */
record ServiceAccount(int id, boolean inNamespace) implements Account {

  private static final int UNNAMED = 47001;
  private static final int NOBODY = 65534;
  private static final Path SHARED = Path.of("/var/lib/linli");

  static ServiceAccount unnamed() {
    if (!Tool.SETPRIV.present()) {
      throw new DatabaseRefused(
          "PostgreSQL does not run as root, and setpriv, which changes the user, is not installed.",
          "Start Linli as an ordinary user, or install util-linux.");
    }
    return new ServiceAccount(UNNAMED, false);
  }

  /** Inside a user namespace every number is called nobody. */
  @Override
  public Account preparer() {
    var named = new ServiceAccount(UNNAMED, true);
    var works = Tool.NAMESPACE.present() && Program.succeeds(named.run(List.of("true")));
    return works ? named : new ServiceAccount(NOBODY, false);
  }

  @Override
  public List<String> run(List<String> command) {
    var drop =
        List.of("setpriv", "--reuid=" + id, "--regid=" + id, "--clear-groups", "--no-new-privs");
    var rest = inNamespace ? Tool.NAMESPACE.before(command) : command;
    return Stream.concat(drop.stream(), rest.stream()).toList();
  }

  /** A link that needs no right on the folders above, such as a private home of root. */
  @Override
  public String standingIn(Path directory) {
    return "/proc/self/cwd";
  }

  @Override
  public void own(Path folder) throws IOException {
    if (owns(folder)) return;
    try (var files = Files.walk(folder)) {
      for (var file : files.skip(1).toList()) give(file);
    }
    Files.setPosixFilePermissions(folder, OwnAccount.PRIVATE);
    give(folder);
  }

  private boolean owns(Path folder) throws IOException {
    return Files.getAttribute(folder, "unix:uid").equals(id)
        && Files.getPosixFilePermissions(folder).equals(OwnAccount.PRIVATE);
  }

  private void give(Path file) throws IOException {
    Files.setAttribute(file, "unix:uid", id, LinkOption.NOFOLLOW_LINKS);
    Files.setAttribute(file, "unix:gid", id, LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public Path reachable(Path folder) throws IOException {
    for (var above = folder; above != null; above = above.getParent()) {
      if (!Files.getPosixFilePermissions(above).contains(PosixFilePermission.OTHERS_EXECUTE)) {
        Files.createDirectories(SHARED);
        Files.setPosixFilePermissions(SHARED, PosixFilePermissions.fromString("rwxr-xr-x"));
        return SHARED;
      }
    }
    return folder;
  }

  @Override
  public Set<PosixFilePermission> homeMode() {
    return PosixFilePermissions.fromString("rwx--x--x");
  }
}
