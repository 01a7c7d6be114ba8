package org.linli.moderation;

import java.util.List;
import java.util.stream.Stream;
import org.linli.RunningServer;

/** All acts of the shared server, however many other tests have done. */
public final class ActLog {
  private static final int PAGE = 1_000;

  private ActLog() {}

  /** The newest first. */
  public static Stream<Act> whole() {
    var acts = RunningServer.shared().bean(Acts.class);
    return Stream.iterate(0L, offset -> offset + PAGE)
        .map(offset -> acts.page(offset, PAGE))
        .takeWhile(page -> !page.isEmpty())
        .flatMap(List::stream);
  }
}
