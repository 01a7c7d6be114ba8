package org.linli.discovery;

import java.util.EnumSet;
import java.util.Set;

/** What can be found, in the order in which it is shown. */
public enum SearchKind {
  QUESTION,
  ARTICLE,
  DEMAND,
  POST,
  MEMBER,
  GROUP;

  /** What strangers find; posts are for neighbours alone. */
  public static Set<SearchKind> ofStrangers() {
    return EnumSet.complementOf(EnumSet.of(POST));
  }
}
