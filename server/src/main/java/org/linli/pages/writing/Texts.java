package org.linli.pages.writing;

/** How much somebody may write at once. */
public final class Texts {
  /** Code points of a question, an answer or an article. */
  public static final int LONGEST = 100_000;

  /** Code points of a title. */
  public static final int LONGEST_TITLE = 200;

  /** Code points of a comment. */
  public static final int LONGEST_COMMENT = 2_000;

  private Texts() {}
}
