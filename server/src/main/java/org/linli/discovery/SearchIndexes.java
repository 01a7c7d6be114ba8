package org.linli.discovery;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.linli.platform.Busy;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The index in use; it opens after the server is ready, and another may take its place. */
@Component
class SearchIndexes implements DisposableBean {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private final CountDownLatch opened = new CountDownLatch(1);
  private final ReentrantReadWriteLock exchange = new ReentrantReadWriteLock();
  private final SearchStore store;
  private SearchIndex index;

  SearchIndexes(SearchStore store) {
    this.store = store;
  }

  SearchStore store() {
    return store;
  }

  /** Whether there is one to be used. */
  boolean open() {
    return opened.getCount() == 0;
  }

  /** Uses the index, which is not exchanged meanwhile; waits a moment for the first. */
  <T> T use(Function<SearchIndex, T> work) {
    try {
      if (!opened.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Busy();
    }
    exchange.readLock().lock();
    try {
      return work.apply(index);
    } finally {
      exchange.readLock().unlock();
    }
  }

  /** Uses this one from now on. */
  void exchange(SearchIndex other) {
    exchange.writeLock().lock();
    try {
      Optional.ofNullable(index).ifPresent(SearchIndex::close);
      index = other;
      opened.countDown();
    } finally {
      exchange.writeLock().unlock();
    }
    store.tidy();
  }

  @Override
  public void destroy() {
    exchange.writeLock().lock();
    try {
      Optional.ofNullable(index).ifPresent(SearchIndex::close);
    } finally {
      exchange.writeLock().unlock();
    }
  }
}
