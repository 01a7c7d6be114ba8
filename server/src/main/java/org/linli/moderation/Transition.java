package org.linli.moderation;

/** What came of deciding on content. */
public enum Transition {
  DONE,
  /** It is not in the state from which this can be done. */
  NOT_NOW,
  NO_SUCH_CONTENT
}
