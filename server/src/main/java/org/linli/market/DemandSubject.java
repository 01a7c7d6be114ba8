package org.linli.market;

import org.linli.moderation.Subject;

/** What moderation calls a demand. */
final class DemandSubject {
  private DemandSubject() {}

  static Subject of(long demand) {
    return new Subject(Subject.Kind.DEMAND, demand);
  }
}
