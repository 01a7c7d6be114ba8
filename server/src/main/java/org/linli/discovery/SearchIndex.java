package org.linli.discovery;

import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;

/** A copy of the words of what everybody may read. */
interface SearchIndex extends AutoCloseable {

  /** The last change that it has kept; nothing while it is being made. */
  OptionalLong position();

  /** Takes these in, in place of what it had of them; found after the next refresh. */
  void put(List<SearchTerms> documents);

  void remove(Collection<SearchKey> keys);

  /** Lets everything be found that was taken in. */
  void refresh();

  /** Keeps what was taken in, and that it holds all changes up to this one. */
  void commit(long position);

  SearchFound find(SearchQuery query, int offset, int limit);

  @Override
  void close();
}
