package org.linli.catalogue;

import java.util.Map;
import java.util.Optional;

/** Takes the lines of a file, and puts what they say into the database a load at a time. */
interface Intake {

  /** Takes a line of this number; or says what is wrong with it. */
  Optional<String> take(int number, byte[] line);

  /** Puts what was taken since. */
  Load put();

  /**
   * A load that was put.
   *
   * @param faults what was wrong with other lines of it, by their numbers
   */
  record Load(int fit, Map<Integer, String> faults) {}
}
