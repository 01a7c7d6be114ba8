package org.linli.discovery;

import java.util.Collection;
import java.util.List;

/** One kind of what can be found, as a stranger may read it. */
interface SearchSource {

  SearchKind kind();

  /** Those of these ids that everybody may read. */
  List<SearchDocument> read(Collection<Long> ids);

  /** So many of the ids above this one, in order; some may be readable for nobody. */
  List<Long> after(long id, int most);

  /** About how many there are. */
  long count();
}
