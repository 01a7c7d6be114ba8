package org.linli.live;

import java.util.stream.Stream;
import org.linli.group.Belonging;
import org.linli.platform.Worker;
import org.linli.platform.Workers;
import org.linli.platform.live.Connection;
import org.linli.platform.live.Connections;
import org.linli.platform.live.Signals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Hands what is new in the journal to whom it concerns and who is connected to this node. It knows
 * where it begins before anybody can connect.
 */
@Component
class Feed {
  private static final Logger log = LoggerFactory.getLogger(Feed.class);
  private static final int AT_ONCE = 200;
  private static final String NEWS = "news ";
  private final Journal journal;
  private final News news;
  private final Connections connections;
  private final Belonging belonging;
  private final Signals signals;
  private final Worker worker;
  private volatile long told;
  private long position;

  Feed(
      Journal journal,
      News news,
      Connections connections,
      Belonging belonging,
      Signals signals,
      Workers workers) {
    this.journal = journal;
    this.news = news;
    this.connections = connections;
    this.belonging = belonging;
    this.signals = signals;
    position = journal.newest();
    told = position;
    worker = workers.hire("live", this::step);
    signals.hear(this::signalled);
  }

  /** The id up to which everything has been told, here or on another node. */
  long told() {
    return told;
  }

  /** Looks as soon as the caller's transaction has been committed. */
  void wake() {
    worker.wake();
  }

  private void signalled(String signal) {
    if (signal.startsWith(NEWS)) {
      told = Math.max(told, Long.parseLong(signal.substring(NEWS.length())));
      worker.wake();
    }
  }

  private boolean step() {
    var fresh = journal.after(position, AT_ONCE);
    for (var entry : fresh) {
      attempt(entry);
      position = entry.id();
    }
    if (position > told) {
      told = position;
      signals.tell(NEWS + position);
    }
    return fresh.size() == AT_ONCE;
  }

  /** What cannot be told is left out; while the database is away, we wait for it. */
  private void attempt(Entry entry) {
    try {
      tell(entry);
    } catch (DataAccessException e) {
      throw e;
    } catch (RuntimeException e) {
      log.error("Entry {} cannot be told", entry.id(), e);
    }
  }

  private void tell(Entry entry) {
    var hearers = hearers(entry).toList();
    if (!hearers.isEmpty()) {
      news.of(entry).ifPresent(frame -> hearers.forEach(one -> one.offer(frame)));
    }
  }

  private Stream<Connection> hearers(Entry entry) {
    var id = entry.audienceId();
    return switch (entry.audience()) {
      case MEMBER -> connections.of(id).stream();
      case EVERYBODY -> connections.stream();
      case GROUP -> belonging.to(id).stream().flatMap(one -> connections.of(one).stream());
      case QUESTION -> connections.stream().filter(one -> Audience.looksAt(one.listening(), id));
    };
  }
}
