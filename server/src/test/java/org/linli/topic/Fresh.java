package org.linli.topic;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.linli.RunningServer;
import org.linli.topic.Tag.Level;
import org.linli.topic.TagTree.Addition;

/** Tags of the shared server that no other test knows. */
public final class Fresh {
  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final TagTree TREE = RunningServer.shared().bean(TagTree.class);

  private Fresh() {}

  /** The name with a number that no other test uses. */
  public static String name(String name) {
    return name + " " + NEXT.incrementAndGet();
  }

  /** A first-level tag without children. */
  static long first() {
    return added(TREE.add(name("园艺"), Level.FIRST, 0, Optional.empty())).id();
  }

  /** A tag that an administrator added below this one. */
  static long child(long father, String name) {
    return added(TREE.add(name, Level.SECOND, father, Optional.empty())).id();
  }

  static Tag added(Addition addition) {
    return ((Addition.Added) addition).tag();
  }
}
