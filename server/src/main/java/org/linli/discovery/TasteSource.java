package org.linli.discovery;

import java.util.List;

/** Where it is known who likes what. */
interface TasteSource {
  Taste taste();

  /** A number that is another one when there is news. */
  long newest();

  /**
   * Tells all members' likings, member by member, of each the newest first and every target once.
   */
  void tell(Listener listener);

  /** The newest likings of a member, the newest first and every target once. */
  List<Liking> history(long account);

  /** Hears who likes what. */
  interface Listener {
    void likes(long account, Liking liking);
  }
}
