package org.linli.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once from the archive that comes with the server. */
record Binaries(Path folder) {

  static Binaries unpackedIn(Path parent) throws IOException {
    var archive = archive();
    // The jar's directory already holds a hash of the archive; reading it costs nothing.
    var folder = parent.resolve("bin-%08x".formatted(archive.getJarEntry().getCrc()));
    if (!Files.exists(folder)) {
      try (var packed = archive.getInputStream()) {
        unpack(packed, folder);
      }
    }
    return new Binaries(folder);
  }

  String program(String name) {
    return folder.resolve("bin").resolve(name).toString();
  }

  private static JarURLConnection archive() throws IOException {
    var system = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
    var arm = System.getProperty("os.arch").equals("aarch64");
    var name = "postgres-%s-%s.txz".formatted(system, arm ? "arm_64" : "x86_64");
    var url = Binaries.class.getResource("/" + name);
    if (url == null) {
      throw new DatabaseRefused(
          "This build of Linli brings no PostgreSQL for this machine (%s).".formatted(name),
          "Build it on this kind of machine, or name an external database with LINLI_DB_URL.");
    }
    return (JarURLConnection) url.openConnection();
  }

  private static void unpack(InputStream packed, Path folder) throws IOException {
    var unfinished = Files.createTempDirectory(folder.getParent(), "unpacking-");
    try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
      for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
        place(entry, tar, unfinished.resolve(entry.getName()).normalize());
      }
      open(unfinished);
      Files.move(unfinished, folder);
    } finally {
      FileSystemUtils.deleteRecursively(unfinished);
    }
  }

  private static void place(TarArchiveEntry entry, InputStream content, Path path)
      throws IOException {
    Files.createDirectories(entry.isDirectory() ? path : path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    if (entry.isDirectory()) return;
    Files.copy(content, path);
    var mode = (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--";
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
  }

  /** Not every folder has an entry of its own, and the umask of an operator may be strict. */
  private static void open(Path unfinished) throws IOException {
    try (var folders = Files.find(unfinished, 9, (_, file) -> file.isDirectory())) {
      for (var folder : folders.toList()) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }
}
