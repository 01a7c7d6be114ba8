package org.linli.catalogue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A file of items, a JSON object a line; what is wrong with a line is told with its number. */
final class Delivery implements AutoCloseable {
  private static final int LOAD = 500;
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final FileLines lines;
  private final ProgressBar progress;
  private final ArrayList<Item> load = new ArrayList<>();
  private int imported;
  private int unfit;

  private Delivery(FileLines lines, ProgressBar progress) {
    this.lines = lines;
    this.progress = progress;
  }

  static Delivery from(Path file, PrintStream terminal) throws IOException {
    return new Delivery(new FileLines(file), new ProgressBar(terminal, Files.size(file)));
  }

  /** Imports the fit lines, and answers how many there were. */
  int unload(Stocking stocking) throws IOException {
    while (lines.next()) {
      if (!lines.blank()) {
        take();
      }
      if (load.size() == LOAD) {
        put(stocking);
      }
    }
    put(stocking);
    progress.end();
    return imported;
  }

  int unfit() {
    return unfit;
  }

  private void take() {
    if (lines.tooLong()) {
      complain("longer than 1 MB");
      return;
    }
    try {
      var json = JSON.readTree(lines.bytes());
      if (!json.isObject()) {
        complain("no JSON object");
        return;
      }
      switch (new ItemSheet(json).read()) {
        case ItemSheet.Reading.Fit(var item) -> load.add(item);
        case ItemSheet.Reading.Lacking(var key) -> complain("no \"" + key + "\"");
        case ItemSheet.Reading.Unfit(var key) -> complain("unfit \"" + key + "\"");
      }
    } catch (JacksonException unreadable) {
      complain("no JSON object");
    }
  }

  private void complain(String fault) {
    unfit++;
    progress.say("line " + lines.number() + ": " + fault);
  }

  private void put(Stocking stocking) {
    stocking.put(load);
    imported += load.size();
    load.clear();
    progress.show(lines.read(), imported);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
