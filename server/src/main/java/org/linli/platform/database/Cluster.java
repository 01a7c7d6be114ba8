package org.linli.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The files of the database, and the one role that may sign in to it. */
record Cluster(Home home, Binaries binaries, Account account) {

  /** Nobody else gets in: neither another role nor another database, and no superuser. */
  private static final String DOOR = "host linli linli 127.0.0.1/32 scram-sha-256\n";

  void prepare() throws IOException {
    if (Files.exists(home.cluster())) {
      account.own(home.cluster());
      if (!Files.exists(home.password())) renewPassword();
    } else {
      create();
    }
  }

  String password() throws IOException {
    return Files.readString(home.password()).strip();
  }

  private void create() throws IOException {
    var fresh = home.unfinishedCluster();
    FileSystemUtils.deleteRecursively(fresh);
    Files.createDirectory(fresh);
    var preparer = account.preparer();
    preparer.own(fresh);
    initialize(fresh, preparer);
    var password = keepPassword();
    // The superuser speaks only here, before there is a port; he has no password and no door.
    speak(
        fresh,
        preparer,
        """
        create role linli login password '%s'
        create extension pg_trgm
        create extension pg_stat_statements
        create database linli owner linli
        """
            .formatted(password));
    Files.writeString(fresh.resolve("pg_hba.conf"), DOOR);
    account.own(fresh);
    Files.move(fresh, home.cluster(), StandardCopyOption.ATOMIC_MOVE);
  }

  private void initialize(Path fresh, Account preparer) throws IOException {
    // Only this mix of locales sorts by code point and yet finds trigrams of Chinese text.
    var ctype = System.getProperty("os.name").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8";
    var initdb =
        List.of(
            binaries.program("initdb"),
            "--pgdata=" + preparer.standingIn(fresh),
            "--username=app",
            "--auth=reject",
            "--encoding=UTF8",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--locale=C",
            "--lc-ctype=" + ctype);
    run(fresh, preparer, initdb, "");
  }

  private void renewPassword() throws IOException {
    var preparer = account.preparer();
    preparer.own(home.cluster());
    speak(home.cluster(), preparer, "alter role linli password '%s'\n".formatted(keepPassword()));
    account.own(home.cluster());
  }

  private void speak(Path cluster, Account speaker, String statements) throws IOException {
    var postgres =
        List.of(
            binaries.program("postgres"),
            "--single",
            "-D",
            speaker.standingIn(cluster),
            "-c",
            "exit_on_error=on",
            "-c",
            "log_min_error_statement=panic",
            "template1");
    run(cluster, speaker, postgres, statements);
  }

  /** If we are killed meanwhile, the next start must not meet a program still at work. */
  private static void run(Path cluster, Account account, List<String> command, String input)
      throws IOException {
    new Program(cluster, account.run(Tool.SETPRIV.before(command))).run(input);
  }

  private String keepPassword() throws IOException {
    var random = new byte[24];
    new SecureRandom().nextBytes(random);
    var password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    var file = home.password();
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, password);
    return password;
  }
}
