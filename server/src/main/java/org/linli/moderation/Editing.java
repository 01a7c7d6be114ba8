package org.linli.moderation;

/** What came of editing. */
public enum Editing {
  EDITED,
  NO_SUCH_CONTENT,
  /** Only its author and administrators may, and nobody once it is removed. */
  NOT_ALLOWED,
  UNFIT,
  TOO_OFTEN
}
