package org.linli.vision.face;

/** Why a face is not good enough to be remembered. */
public enum Flaw {
  /** Narrower or lower than 50 pixels: found, but not analysed. */
  TOO_SMALL,
  TOO_DARK,
  /** Looking to a side, up or down. */
  TURNED_AWAY,
  BLURRED
}
