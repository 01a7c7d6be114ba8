package org.linli.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.concurrent.atomic.AtomicInteger;

/** Many clients that listen, on one thread. */
final class Crowd implements AutoCloseable {
  private final Selector selector = Selector.open();
  private final AtomicInteger ready = new AtomicInteger();
  private final Deliveries deliveries;
  private final URI server;
  private volatile boolean closed;

  Crowd(URI server, Deliveries deliveries) throws IOException {
    this.server = server;
    this.deliveries = deliveries;
    Thread.ofPlatform().daemon().start(this::run);
  }

  /** How many have been told that they listen. */
  int ready() {
    return ready.get();
  }

  void join(String token) throws IOException {
    var member = new CrowdMember(server, token, this::heard);
    selector.wakeup();
    member.channel.register(selector, SelectionKey.OP_READ, member);
  }

  private void run() {
    try {
      while (!closed) {
        selector.select(20);
        for (var key : selector.selectedKeys()) {
          if (!((CrowdMember) key.attachment()).read()) {
            deliveries.lost();
          }
        }
        selector.selectedKeys().clear();
      }
    } catch (ClosedSelectorException e) {
      // All has been heard.
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void heard(String text) {
    if (text.contains("ready.v1")) {
      ready.incrementAndGet();
    } else {
      deliveries.heard(text);
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    for (var key : selector.keys()) {
      key.channel().close();
    }
    selector.close();
  }
}
