package org.linli.identity;

/** A domain that keeps something personal of its own, and tells its owner what it is. */
public interface Disclosure {

  /** What it is called where all of it stands together. */
  String name();

  /** What is kept of him, as records and lists; no secret and nothing to measure him by. */
  Object of(long account);
}
