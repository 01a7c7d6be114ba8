package org.linli.vision.face;

import java.util.Locale;

/** What a network of the pack is for. */
enum Task {
  DETECTION,
  IDENTITY,
  LIVENESS_NEAR,
  LIVENESS_WIDE,
  MASK,
  AGE_AND_GENDER;

  boolean required() {
    return this != AGE_AND_GENDER;
  }

  static Task of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
