package org.linli.discovery;

/** How much it counts where a word is found; chosen by the judged questions of the tests. */
final class SearchWeights {
  static final float TITLE = 3;
  static final float TAGS = 2;
  static final float BODY = 1;
  static final float ANSWERS = 0.7f;

  /** A word that the one looked for is made of. */
  static final float PART = 0.4f;

  /** Letters that are how something is read. */
  static final float SPOKEN = 1.2f;

  /** Characters that are read alike. */
  static final float SOUND = 0.4f;

  /** The same in the body. */
  static final float MURMUR = 0.25f;

  static final float WRONG_LETTER = 0.5f;
  static final float BEGINNING = 0.8f;
  static final float TOGETHER = 1.5f;

  /** What else speaks for a place where a word is found in several. */
  static final float TIE = 0.15f;

  static final float VOTES = 0.6f;
  static final float HALF_OF_VOTES = 8;
  static final float FRESHNESS = 0.6f;
  static final int HALF_OF_FRESHNESS_DAYS = 90;

  private SearchWeights() {}
}
