package org.linli.wire.qa;

import org.linli.identity.Level;

/** Experience, and how much of the next level it is. */
record Exp(int value, int percent) {

  static Exp of(int experience, Level level) {
    return new Exp(experience, level.percent());
  }
}
