package org.linli.platform.live;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** A client that stays connected. What is sent to it waits here, and for nobody else. */
public final class Connection {
  private static final int MOST_WAITING = 256;
  private final Queue<Frame> past = new ArrayDeque<>(0);
  private final Queue<Frame> waiting = new ArrayDeque<>(4);
  private final Connections registry;
  private final Listening listening;
  private final Link link;
  private long floor;
  private boolean begun;
  private boolean sending;
  private boolean ended;

  Connection(Connections registry, Listening listening, Link link) {
    this.registry = registry;
    this.listening = listening;
    this.link = link;
  }

  /** Who listens. */
  public Listening listening() {
    return listening;
  }

  /** Begins to send: first what is past, and then what lies above this id. */
  public synchronized void begin(List<Frame> missed, long upTo) {
    floor = upTo;
    begun = true;
    waiting.removeIf(this::past);
    past.addAll(missed);
    run();
  }

  /** Sends it when those before have been taken; ends where too many wait. */
  public synchronized void offer(Frame frame) {
    if (ended || past(frame)) {
      return;
    }
    if (waiting.size() >= MOST_WAITING) {
      registry.dropped();
      end(Ending.TOO_SLOW);
      return;
    }
    waiting.add(frame);
    run();
  }

  /** Ends; once is enough. */
  public synchronized void end(Ending ending) {
    if (!ended) {
      ended = true;
      past.clear();
      waiting.clear();
      registry.forget(this);
      Thread.ofVirtual().start(() -> link.close(ending));
    }
  }

  private boolean past(Frame frame) {
    return begun && frame.kept() && frame.id() <= floor;
  }

  private void run() {
    if (begun && !sending && !(past.isEmpty() && waiting.isEmpty())) {
      sending = true;
      Thread.ofVirtual().start(this::send);
    }
  }

  private void send() {
    try {
      for (var frame = next(); frame != null; frame = next()) {
        if (frame == Frame.BEAT) {
          link.beat();
        } else {
          link.send(frame);
          registry.delivered();
        }
      }
    } catch (IOException | RuntimeException e) {
      end(Ending.LOST);
    }
  }

  private synchronized Frame next() {
    var frame = past.isEmpty() ? waiting.poll() : past.poll();
    sending = frame != null;
    return frame;
  }
}
