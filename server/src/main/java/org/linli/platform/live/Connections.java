package org.linli.platform.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Who is connected to this node. Ends all connections before the server waits for requests. */
@Component
public class Connections implements SmartLifecycle {
  private static final int MOST_OF_ONE = 20;
  private final Map<Long, List<Connection>> ofMembers = new ConcurrentHashMap<>();
  private final Counter delivered;
  private final Counter dropped;
  private volatile boolean running;

  Connections(MeterRegistry meters) {
    delivered = meters.counter("linli.live.deliveries");
    dropped = meters.counter("linli.live.dropped");
    meters.gauge("linli.live.connections", this, all -> all.stream().count());
  }

  /**
   * A connection that is to begin; nothing while the server stops. Where the member has more than
   * one may have, the oldest ends, which most likely has no reader any more.
   */
  public Optional<Connection> open(Listening listening, Link link) {
    var fresh = new Connection(this, listening, link);
    var his = ofMembers.merge(listening.account(), List.of(fresh), Connections::joined);
    his.stream().limit(Math.max(0, his.size() - MOST_OF_ONE)).forEach(Connections::giveWay);
    if (!running) {
      forget(fresh);
    }
    return Optional.of(fresh).filter(_ -> running);
  }

  /** Those of a member. */
  public List<Connection> of(long account) {
    return ofMembers.getOrDefault(account, List.of());
  }

  /** All of them. */
  public Stream<Connection> stream() {
    return ofMembers.values().stream().flatMap(List::stream);
  }

  /** The members who are connected. */
  public Set<Long> members() {
    return Set.copyOf(ofMembers.keySet());
  }

  /** Lets all of them know that we live, and us that they do. */
  public void beat() {
    stream().forEach(one -> one.offer(Frame.BEAT));
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    stream().toList().forEach(one -> one.end(Ending.STOPPING));
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  void delivered() {
    delivered.increment();
  }

  void dropped() {
    dropped.increment();
  }

  void forget(Connection ended) {
    ofMembers.computeIfPresent(ended.listening().account(), (_, his) -> without(his, ended));
  }

  private static List<Connection> joined(List<Connection> his, List<Connection> fresh) {
    return Stream.concat(his.stream(), fresh.stream()).toList();
  }

  private static void giveWay(Connection oldest) {
    oldest.end(Ending.CROWDED);
  }

  private static List<Connection> without(List<Connection> his, Connection ended) {
    var rest = his.stream().filter(one -> one != ended).toList();
    return rest.isEmpty() ? null : rest;
  }
}
