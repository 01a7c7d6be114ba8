package org.linli.discovery;

/**
 * One way in which a word may stand somewhere.
 *
 * @param edits how many letters may be wrong, if any may
 * @param weight how much it counts
 */
record SearchWay(How how, String place, String text, int edits, float weight) {
  /** So many words with wrong letters are looked for in place of one. */
  static final int LIKE_IT = 16;

  /** What has to stand there. */
  enum How {
    WORD,
    /** A word that is read alike. */
    SOUND,
    /** A word like it. */
    WRONG,
    BEGINNING
  }

  static SearchWay word(String place, String text, float weight) {
    return new SearchWay(How.WORD, place, text, 0, weight);
  }
}
