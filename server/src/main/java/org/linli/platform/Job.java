package org.linli.platform;

import java.time.Duration;

/** Work that one node does again and again in the background. */
public interface Job {

  /** The name under which nodes agree who does it. */
  String name();

  /** The pause between two runs. */
  Duration every();

  /** Does the work once; may be cut off at any moment and run again. */
  void run();
}
