package org.linli.catalogue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is brought in line by line; what is wrong with a line is told with its number. */
final class Delivery implements AutoCloseable {
  private static final int LOAD = 500;
  private final FileLines lines;
  private final ProgressBar progress;
  private int taken;
  private int imported;
  private int unfit;

  private Delivery(FileLines lines, ProgressBar progress) {
    this.lines = lines;
    this.progress = progress;
  }

  static Delivery of(String things, Path file, PrintStream terminal) throws IOException {
    return new Delivery(new FileLines(file), new ProgressBar(things, terminal, Files.size(file)));
  }

  /** Imports the fit lines, and answers how many there were. */
  int unload(Intake intake) throws IOException {
    while (lines.next()) {
      if (!lines.blank()) {
        take(intake);
      }
      if (taken == LOAD) {
        put(intake);
      }
    }
    put(intake);
    progress.end();
    return imported;
  }

  int unfit() {
    return unfit;
  }

  private void take(Intake intake) {
    if (lines.tooLong()) {
      complain(lines.number(), "longer than 1 MB");
      return;
    }
    taken++;
    intake.take(lines.number(), lines.bytes()).ifPresent(fault -> complain(lines.number(), fault));
  }

  private void complain(int line, String fault) {
    unfit++;
    progress.say("line " + line + ": " + fault);
  }

  private void put(Intake intake) {
    var load = intake.put();
    load.faults().forEach(this::complain);
    imported += load.fit();
    taken = 0;
    progress.show(lines.read(), imported);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
