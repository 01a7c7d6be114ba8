package org.linli.discovery;

/** What can be found by its words. */
public enum SearchKind {
  QUESTION,
  ARTICLE,
  DEMAND,
  MEMBER,
  GROUP
}
