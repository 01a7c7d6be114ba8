package org.linli.identity;

/** A side of an identity card; the database keeps its name. */
public enum CardSide {
  PORTRAIT,
  EMBLEM
}
