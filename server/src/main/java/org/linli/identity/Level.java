package org.linli.identity;

/**
 * What experience has brought a member to.
 *
 * @param percent how much of the experience for the next level he has, 100 at the last
 */
public record Level(int number, int percent) {
  private static final int[] THRESHOLDS = {0, 100, 1_000, 10_000, 100_000, 1_000_000};
  private static final int WHOLE = 100;

  /** The level by what a member's card says; 0 while he has not passed the entry quiz. */
  public static Level of(int accountLevel, int experience) {
    return accountLevel == NewMember.BEFORE_THE_QUIZ ? new Level(0, 0) : reached(experience);
  }

  private static Level reached(int experience) {
    var level = 1;
    while (level < THRESHOLDS.length && experience >= THRESHOLDS[level]) {
      level++;
    }
    if (level == THRESHOLDS.length) {
      return new Level(level, WHOLE);
    }
    var percent = (long) Math.max(0, experience) * WHOLE / THRESHOLDS[level];
    return new Level(level, (int) percent);
  }
}
