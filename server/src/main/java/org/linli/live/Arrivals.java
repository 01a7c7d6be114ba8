package org.linli.live;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.linli.platform.Workers;
import org.linli.platform.live.Connections;
import org.linli.platform.live.Frame;
import org.linli.platform.live.Presence;
import org.linli.platform.live.Signals;
import org.linli.social.Correspondents;
import org.springframework.stereotype.Component;

/**
 * Lets members who write to each other see who of them is here. Who is gone when we look twice, a
 * second apart, has gone: between two pages everybody is, for a moment.
 */
@Component
class Arrivals {
  private static final String SIGNAL = "here ";
  private final Connections connections;
  private final Correspondents correspondents;
  private final Presence presence;
  private final Signals signals;
  private final News news;
  private final Set<Long> here = ConcurrentHashMap.newKeySet();
  private Set<Long> missed = Set.of();

  Arrivals(
      Connections connections,
      Correspondents correspondents,
      Presence presence,
      Signals signals,
      News news,
      Workers workers) {
    this.connections = connections;
    this.correspondents = correspondents;
    this.presence = presence;
    this.signals = signals;
    this.news = news;
    signals.hear(this::signalled);
    workers.hire("arrivals", this::step);
  }

  private boolean step() {
    var now = presence.here();
    now.stream().filter(here::add).forEach(this::come);
    var missing = new HashSet<>(here);
    missing.removeAll(now);
    missing.stream()
        .filter(account -> missed.contains(account) && !presence.of(account))
        .filter(here::remove)
        .forEach(account -> tell(account, false));
    missed = missing;
    return false;
  }

  private void come(long account) {
    tell(account, true);
    for (var other : correspondents.of(account)) {
      if (isSeen(other)) {
        offer(account, news.presence(other, true));
      }
    }
  }

  /** Whoever is connected here is seen when his coming has been told. */
  private boolean isSeen(long account) {
    return connections.of(account).isEmpty() ? presence.of(account) : here.contains(account);
  }

  private void tell(long account, boolean there) {
    show(account, there);
    signals.tell(SIGNAL + account + ' ' + there);
  }

  private void signalled(String signal) {
    if (signal.startsWith(SIGNAL)) {
      var parts = signal.substring(SIGNAL.length()).split(" ");
      show(Long.parseLong(parts[0]), Boolean.parseBoolean(parts[1]));
    }
  }

  private void show(long account, boolean there) {
    var frame = news.presence(account, there);
    correspondents.of(account).stream()
        .filter(here::contains)
        .forEach(other -> offer(other, frame));
  }

  private void offer(long account, Frame frame) {
    connections.of(account).forEach(one -> one.offer(frame));
  }
}
