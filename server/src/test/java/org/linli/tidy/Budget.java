package org.linli.tidy;

/** How long, how many and how open things may be in one set of sources. */
record Budget(
    int fileMedian,
    int fileLines,
    int methods,
    int methodP90,
    int methodLines,
    int publicPercent,
    int commentsPer1000) {

  static final Budget SERVER = new Budget(40, 250, 15, 15, 40, 55, 30);
  static final Budget LIBRARY = new Budget(80, 400, 20, 25, 70, 50, 80);

  static final int TEST_FILE_LINES = 400;
  static final int TEST_METHOD_LINES = 80;

  /** Below this many files or methods a median or p90 says nothing. */
  static final int MANY = 10;

  /** Below this many types a share of them says nothing. */
  static final int SEVERAL = 4;

  static Budget of(String module) {
    return module.equals("server") ? SERVER : LIBRARY;
  }
}
