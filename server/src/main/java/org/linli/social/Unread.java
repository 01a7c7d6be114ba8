package org.linli.social;

import java.util.Collection;
import java.util.Map;

/** How many notices of each kind a member has not read; those without any are missing. */
public record Unread(Map<NoticeKind, Long> ofKind) {

  /** How many of these kinds. */
  public long of(Collection<NoticeKind> kinds) {
    return kinds.stream().mapToLong(kind -> ofKind.getOrDefault(kind, 0L)).sum();
  }

  /** How many in all. */
  public long total() {
    return of(ofKind.keySet());
  }
}
