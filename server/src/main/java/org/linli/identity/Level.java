package org.linli.identity;

/**
 * What experience has brought a member to.
 *
 * @param percent how much of the experience for the next level he has, 100 at the last
 */
public record Level(int number, int percent) {
  private static final int[] THRESHOLDS = {0, 100, 1_000, 10_000, 100_000, 1_000_000};
  private static final int WHOLE = 100;

  /** The highest there is. */
  public static final int LAST = THRESHOLDS.length;

  /** How much experience a level has; a novice has not passed the entry quiz. */
  record Reach(boolean novice, int from, int to) {
    static final Reach ALL = new Reach(false, 0, Integer.MAX_VALUE);
  }

  static Reach reach(int number) {
    if (number == 0) {
      return new Reach(true, 0, Integer.MAX_VALUE);
    }
    var last = number >= LAST;
    return new Reach(
        false,
        THRESHOLDS[Math.min(number, LAST) - 1],
        last ? Integer.MAX_VALUE : THRESHOLDS[number] - 1);
  }

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
