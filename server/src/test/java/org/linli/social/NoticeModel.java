package org.linli.social;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who was told what and has read it, kept in the most obvious way. */
final class NoticeModel {
  private final Map<String, Told> own = new HashMap<>();
  private final List<String> everybodys = new ArrayList<>();
  private final Set<String> readOfAll = new HashSet<>();

  private static final class Told {
    final long owner;
    final NoticeKind kind;
    final Set<Long> actors = new HashSet<>();
    boolean unread = true;

    Told(long owner, NoticeKind kind) {
      this.owner = owner;
      this.kind = kind;
    }
  }

  void toAll(String content) {
    everybodys.add(content);
  }

  void tell(long owner, NoticeKind kind, String content) {
    own.put(content, new Told(owner, kind));
  }

  void agree(long owner, String thing, long voter) {
    if (owner != voter) {
      var told = own.computeIfAbsent(thing, _ -> new Told(owner, NoticeKind.VOTE));
      told.unread |= told.actors.add(voter);
    }
  }

  void takeBack(String thing, long voter) {
    var told = own.get(thing);
    if (told != null) {
      told.actors.remove(voter);
      if (told.actors.isEmpty()) {
        own.remove(thing);
      }
    }
  }

  /** Whether there was something to sign. */
  boolean sign(long account, String what) {
    if (everybodys.contains(what)) {
      readOfAll.add(account + what);
      return true;
    }
    var told = own.get(what);
    if (told != null) {
      told.unread = false;
    }
    return told != null;
  }

  void signAll(long account, Set<NoticeKind> kinds) {
    own.values().stream()
        .filter(told -> told.owner == account && kinds.contains(told.kind))
        .forEach(told -> told.unread = false);
    if (kinds.contains(NoticeKind.SYSTEM)) {
      everybodys.forEach(content -> readOfAll.add(account + content));
    }
  }

  Map<NoticeKind, Long> unread(long account) {
    var unread = new HashMap<NoticeKind, Long>();
    own.values().stream()
        .filter(told -> told.owner == account && told.unread)
        .forEach(told -> unread.merge(told.kind, 1L, Long::sum));
    everybodys.stream()
        .filter(content -> !readOfAll.contains(account + content))
        .forEach(_ -> unread.merge(NoticeKind.SYSTEM, 1L, Long::sum));
    return unread;
  }
}
