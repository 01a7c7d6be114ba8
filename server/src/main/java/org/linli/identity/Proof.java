package org.linli.identity;

/** What a shown code is worth. */
enum Proof {
  RIGHT,
  WRONG,
  EXPIRED
}
