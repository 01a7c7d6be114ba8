package org.linli.identity;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** A domain of the tests' own, which is told of erasures and for some accounts not ready for it. */
@Component
class Forgetful implements ErasureListener {
  static final List<Long> TOLD = new CopyOnWriteArrayList<>();
  static final Set<Long> NOT_READY = ConcurrentHashMap.newKeySet();

  @Override
  public void erased(long account) {
    if (NOT_READY.contains(account)) {
      throw new IllegalStateException("not ready for " + account);
    }
    TOLD.add(account);
  }
}
