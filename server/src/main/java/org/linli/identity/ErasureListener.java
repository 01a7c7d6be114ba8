package org.linli.identity;

/** A domain that keeps something personal of its own, and forgets it with the account. */
public interface ErasureListener {

  /** Forgets it in the transaction that erases the account; to throw is to be asked again later. */
  void erased(long account);
}
