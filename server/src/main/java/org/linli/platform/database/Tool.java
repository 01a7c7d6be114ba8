package org.linli.platform.database;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Programs of util-linux that not every system has. */
enum Tool {
  SETPRIV("setpriv", "--pdeathsig", "INT"),
  SETSID("setsid"),
  NAMESPACE("unshare", "-U");

  private final List<String> words;

  Tool(String... words) {
    this.words = List.of(words);
  }

  boolean present() {
    return Stream.of(Program.PATH.split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, words.getFirst())));
  }

  /** The command unchanged where this tool is missing. */
  List<String> before(List<String> command) {
    return present() ? Stream.concat(words.stream(), command.stream()).toList() : command;
  }
}
