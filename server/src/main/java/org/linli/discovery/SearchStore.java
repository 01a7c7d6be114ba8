package org.linli.discovery;

import java.util.Optional;

/** Where an index lies. */
interface SearchStore {

  /** The one that was adopted last, if it is whole and of a form that we read. */
  Optional<SearchIndex> current();

  /** A new one beside it, with nothing in it. */
  SearchIndex fresh();

  /** Takes a new one, whose first commit is done, as the current one from now on. */
  void adopt(SearchIndex fresh);

  /** Lets go of all others; nobody uses them any more. */
  void tidy();
}
