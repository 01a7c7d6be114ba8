package org.linli.catalogue;

import java.io.PrintStream;

/** Shows how far a file has been read: as a bar that grows, in a file as a bar a line. */
final class ProgressBar {
  private static final int WIDTH = 40;
  private final String things;
  private final PrintStream terminal;
  private final long whole;
  private final boolean watched = System.console() != null && System.console().isTerminal();
  private int shown = -1;
  private boolean drawn;

  ProgressBar(String things, PrintStream terminal, long whole) {
    this.things = things;
    this.terminal = terminal;
    this.whole = whole;
  }

  void show(long done, int count) {
    var full = whole == 0 ? WIDTH : (int) (done * WIDTH / whole);
    if (!watched && full == shown) {
      return;
    }
    shown = full;
    terminal.print(watched ? "\r" : "");
    var bar = "#".repeat(full) + ".".repeat(WIDTH - full);
    terminal.printf("[%s] %3d %% %,d %s", bar, full * 100 / WIDTH, count, things);
    terminal.print(watched ? "" : "\n");
    drawn = watched;
  }

  /** Says something on a line of its own. */
  void say(String text) {
    end();
    terminal.println(text);
  }

  void end() {
    terminal.print(drawn ? "\n" : "");
    drawn = false;
  }
}
