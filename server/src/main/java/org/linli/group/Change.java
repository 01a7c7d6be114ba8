package org.linli.group;

/** What came of changing who is what in a group. */
public enum Change {
  /** Also when it was so before. */
  DONE,
  /** There is none, or it is closed. */
  NO_SUCH_GROUP,
  /** Whom it is about is not there, or not in the state from which this can be done. */
  NO_SUCH_MEMBER,
  NOT_ALLOWED,
  /** No place is left: in the group, or among the groups of who is to own it. */
  FULL,
  TOO_OFTEN
}
