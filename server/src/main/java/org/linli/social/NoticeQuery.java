package org.linli.social;

import java.util.Set;

/**
 * Which notices somebody wants to see.
 *
 * @param kinds only of these
 * @param reading only such
 */
public record NoticeQuery(Set<NoticeKind> kinds, Reading reading, long offset, int limit) {

  /** Whether they have been read. */
  public enum Reading {
    NEW,
    READ,
    ANY
  }

  boolean ofAllKinds() {
    return kinds.size() == NoticeKind.ALL.size();
  }
}
