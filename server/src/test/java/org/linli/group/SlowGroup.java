package org.linli.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** One group, kept in lists and looked through each time. */
final class SlowGroup {
  private final Map<Long, Rank> ranks = new HashMap<>();
  private final Set<Long> silent = new HashSet<>();
  private final Map<Long, Long> read = new HashMap<>();
  private final List<Said> said = new ArrayList<>();

  SlowGroup(long owner) {
    ranks.put(owner, Rank.OWNER);
  }

  /** Something that was said. */
  static final class Said {
    private final long id;
    private final long author;
    private boolean withdrawn;
    private boolean removed;

    Said(long id, long author) {
      this.id = id;
      this.author = author;
    }

    long id() {
      return id;
    }

    long author() {
      return author;
    }

    boolean removed() {
      return removed;
    }

    void withdraw() {
      withdrawn = true;
    }

    void remove(boolean away) {
      removed = away;
    }
  }

  Map<Long, Rank> ranks() {
    return ranks;
  }

  long members() {
    return ranks.values().stream().filter(Rank::belongs).count();
  }

  boolean belongs(long who) {
    return ranks.containsKey(who) && ranks.get(who).belongs();
  }

  boolean speaks(long who) {
    return belongs(who) && !silent.contains(who);
  }

  private boolean leads(long who) {
    return ranks.containsKey(who) && ranks.get(who).leads();
  }

  private void join(long who) {
    ranks.put(who, Rank.NORMAL);
    read.put(who, said.isEmpty() ? 0 : said.getLast().id());
  }

  private void go(long who) {
    ranks.remove(who);
    silent.remove(who);
  }

  Change invite(long leader, long who) {
    if (!leads(leader)) {
      return Change.NOT_ALLOWED;
    }
    if (!ranks.containsKey(who)) {
      ranks.put(who, Rank.INVITED);
      return Change.DONE;
    }
    if (ranks.get(who) == Rank.APPLIED) {
      join(who);
      return Change.DONE;
    }
    return ranks.get(who) == Rank.INVITED ? Change.DONE : Change.NOT_ALLOWED;
  }

  Change accept(long who) {
    if (ranks.get(who) != Rank.INVITED) {
      return Change.NO_SUCH_MEMBER;
    }
    join(who);
    return Change.DONE;
  }

  Change decline(long who) {
    if (ranks.get(who) != Rank.INVITED) {
      return Change.NO_SUCH_MEMBER;
    }
    go(who);
    return Change.DONE;
  }

  Change apply(long who) {
    if (!ranks.containsKey(who)) {
      ranks.put(who, Rank.APPLIED);
      return Change.DONE;
    }
    if (ranks.get(who) == Rank.INVITED) {
      join(who);
      return Change.DONE;
    }
    return ranks.get(who) == Rank.APPLIED ? Change.DONE : Change.NOT_ALLOWED;
  }

  /** What keeps an actor from doing anything to somebody, if anything does. */
  private Change hindrance(long actor, boolean ownerOnly, long who) {
    if (!leads(actor) || ownerOnly && ranks.get(actor) != Rank.OWNER) {
      return Change.NOT_ALLOWED;
    }
    if (!ranks.containsKey(who)) {
      return Change.NO_SUCH_MEMBER;
    }
    return ranks.get(actor).ordinal() < ranks.get(who).ordinal() ? null : Change.NOT_ALLOWED;
  }

  Change admit(long leader, long who) {
    var hindrance = hindrance(leader, false, who);
    if (hindrance != null || ranks.get(who) != Rank.APPLIED) {
      return hindrance == null ? Change.NO_SUCH_MEMBER : hindrance;
    }
    join(who);
    return Change.DONE;
  }

  Change refuse(long leader, long who) {
    var hindrance = hindrance(leader, false, who);
    if (hindrance != null || ranks.get(who) != Rank.APPLIED) {
      return hindrance == null ? Change.NO_SUCH_MEMBER : hindrance;
    }
    go(who);
    return Change.DONE;
  }

  Change rank(long owner, long who, Rank rank) {
    var hindrance = hindrance(owner, true, who);
    if (hindrance != null || !belongs(who)) {
      return hindrance == null ? Change.NO_SUCH_MEMBER : hindrance;
    }
    ranks.put(who, rank);
    return Change.DONE;
  }

  Change handOver(long owner, long who) {
    var hindrance = hindrance(owner, true, who);
    if (hindrance != null || !belongs(who)) {
      return hindrance == null ? Change.NO_SUCH_MEMBER : hindrance;
    }
    ranks.put(owner, Rank.ADMINISTRATOR);
    ranks.put(who, Rank.OWNER);
    silent.remove(who);
    return Change.DONE;
  }

  Change silence(long leader, long who, boolean away) {
    var hindrance = hindrance(leader, false, who);
    if (hindrance != null || !belongs(who)) {
      return hindrance == null ? Change.NO_SUCH_MEMBER : hindrance;
    }
    if (away) {
      silent.add(who);
    } else {
      silent.remove(who);
    }
    return Change.DONE;
  }

  Change ban(long leader, long who) {
    var hindrance = hindrance(leader, false, who);
    if (hindrance == null) {
      ranks.put(who, Rank.BANNED);
    }
    return hindrance == null ? Change.DONE : hindrance;
  }

  Change unban(long leader, long who) {
    var hindrance = hindrance(leader, false, who);
    if (hindrance != null || ranks.get(who) != Rank.BANNED) {
      return hindrance == null ? Change.NO_SUCH_MEMBER : hindrance;
    }
    go(who);
    return Change.DONE;
  }

  Change leave(long who) {
    if (!ranks.containsKey(who)) {
      return Change.NO_SUCH_MEMBER;
    }
    if (ranks.get(who) == Rank.OWNER || ranks.get(who) == Rank.BANNED) {
      return Change.NOT_ALLOWED;
    }
    go(who);
    return Change.DONE;
  }

  void said(long id, long author) {
    said.add(new Said(id, author));
  }

  Said some(Random random) {
    var recent = Math.min(said.size(), 40);
    return said.isEmpty() ? null : said.get(said.size() - 1 - random.nextInt(recent));
  }

  boolean read(long who, long upTo) {
    if (belongs(who)) {
      var last = said.stream().filter(one -> one.id <= upTo).mapToLong(Said::id).max().orElse(0);
      read.merge(who, last, Math::max);
    }
    return belongs(who);
  }

  long unread(long who) {
    return said.stream()
        .filter(one -> one.id > read.getOrDefault(who, 0L))
        .filter(one -> one.author != who && !one.withdrawn && !one.removed)
        .count();
  }
}
