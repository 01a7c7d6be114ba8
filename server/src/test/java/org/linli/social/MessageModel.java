package org.linli.social;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Private messages as somebody would keep them who has all the time of the world. */
final class MessageModel {
  private final List<Sent> all = new ArrayList<>();
  private final Set<List<Long>> blocks = new HashSet<>();

  /** A message, and what became of it. */
  static final class Sent {
    final long id;
    final long from;
    final long to;
    boolean seen;
    Message.State state = Message.State.NORMAL;

    Sent(long id, long from, long to) {
      this.id = id;
      this.from = from;
      this.to = to;
    }

    boolean unreadBy(long account) {
      return to == account && !seen && state == Message.State.NORMAL;
    }

    boolean between(long one, long other) {
      return from == one && to == other || from == other && to == one;
    }
  }

  void send(long id, long from, long to) {
    all.add(new Sent(id, from, to));
  }

  boolean blocks(long owner, long other) {
    return blocks.contains(List.of(owner, other));
  }

  void block(long owner, long other, boolean on) {
    if (on) {
      blocks.add(List.of(owner, other));
    } else {
      blocks.remove(List.of(owner, other));
    }
  }

  List<Sent> messages() {
    return all;
  }

  void read(long account, Set<Long> ids) {
    all.stream()
        .filter(one -> ids.contains(one.id) && one.unreadBy(account))
        .forEach(one -> one.seen = true);
  }

  void readFrom(long account, long partner) {
    all.stream()
        .filter(one -> one.from == partner && one.unreadBy(account))
        .forEach(one -> one.seen = true);
  }

  void readAll(long account) {
    all.stream().filter(one -> one.unreadBy(account)).forEach(one -> one.seen = true);
  }

  /** The ids of what was said between two, the newest first. */
  List<Long> between(long one, long other) {
    return all.reversed().stream()
        .filter(sent -> sent.between(one, other))
        .map(sent -> sent.id)
        .toList();
  }

  Map<Long, Integer> unread(long account) {
    var counts = new HashMap<Long, Integer>();
    all.stream()
        .filter(one -> one.unreadBy(account))
        .forEach(one -> counts.merge(one.from, 1, Integer::sum));
    return counts;
  }
}
