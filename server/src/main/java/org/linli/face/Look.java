package org.linli.face;

/** What came of looking at a picture. */
sealed interface Look<T> {
  /** This, and how many pixels of the picture one of what was looked at stands for. */
  record Seen<T>(T shown, double scale) implements Look<T> {}

  /** The file is no picture that we take. */
  record NotAPicture<T>() implements Look<T> {}

  /** The models are missing or damaged. */
  record NoModels<T>() implements Look<T> {}
}
