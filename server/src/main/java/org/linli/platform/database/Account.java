package org.linli.platform.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;

/** The account of the operating system that PostgreSQL runs under; it refuses to be root. */
sealed interface Account permits OwnAccount, ServiceAccount {

  static Account current() {
    return new UnixSystem().getUid() == 0 ? ServiceAccount.unnamed() : new OwnAccount(false);
  }

  /** The account for initdb and the single-user mode, which ask for the name of their user. */
  Account preparer();

  List<String> run(List<String> command);

  /** How a program that stands in its data directory is told of that directory. */
  String standingIn(Path directory);

  /** Makes the folder private to this account, as PostgreSQL asks for. */
  void own(Path folder) throws IOException;

  /** The given folder, or another one if this account cannot reach that. */
  Path reachable(Path folder) throws IOException;

  Set<PosixFilePermission> homeMode();
}
