package org.linli.pages.questions;

/** How much somebody may write at once. */
final class Texts {
  static final int LONGEST = 100_000;
  static final int LONGEST_TITLE = 200;
  static final int LONGEST_COMMENT = 2_000;

  private Texts() {}
}
