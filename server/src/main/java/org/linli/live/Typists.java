package org.linli.live;

import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.linli.group.Belonging;
import org.linli.group.GroupMembers;
import org.linli.group.Membership;
import org.linli.identity.Members;
import org.linli.platform.Limit;
import org.linli.platform.live.Connections;
import org.linli.platform.live.Signals;
import org.linli.social.Blocks;
import org.springframework.stereotype.Component;

/** Lets members see that somebody is writing, who may write to them. */
@Component
public class Typists {
  private static final int MOST = 20;
  private static final Duration WHILE = Duration.ofSeconds(10);
  private final Members everybody;
  private final Blocks blocks;
  private final GroupMembers members;
  private final Belonging belonging;
  private final Connections connections;
  private final Signals signals;
  private final News news;
  private final Limit limit;

  Typists(
      Members everybody,
      Blocks blocks,
      GroupMembers members,
      Belonging belonging,
      Connections connections,
      Signals signals,
      News news,
      Clock clock) {
    this.everybody = everybody;
    this.blocks = blocks;
    this.members = members;
    this.belonging = belonging;
    this.connections = connections;
    this.signals = signals;
    this.news = news;
    limit = new Limit(MOST, WHILE, clock);
    signals.hear(signal -> Typing.of(signal).ifPresent(this::show));
  }

  /** Shows it, unless he says it too often; false when his words would not reach anybody. */
  public boolean tell(Typing typing) {
    if (!limit.take(String.valueOf(typing.from()))) {
      return true;
    }
    if (!allowed(typing)) {
      return false;
    }
    show(typing);
    signals.tell(typing.signal());
    return true;
  }

  private boolean allowed(Typing typing) {
    return typing.inGroup()
        ? members.find(typing.to(), typing.from()).filter(Membership::speaks).isPresent()
        : typing.to() != typing.from()
            && everybody.byId(typing.to()).isPresent()
            && !blocks.blocks(typing.to(), typing.from());
  }

  private void show(Typing typing) {
    var hearers =
        readers(typing)
            .filter(reader -> reader != typing.from())
            .flatMap(reader -> connections.of(reader).stream())
            .toList();
    if (!hearers.isEmpty()) {
      everybody
          .byId(typing.from())
          .map(from -> news.typing(typing, from.shownNickname()))
          .ifPresent(frame -> hearers.forEach(one -> one.offer(frame)));
    }
  }

  private Stream<Long> readers(Typing typing) {
    return typing.inGroup() ? belonging.to(typing.to()).stream() : Stream.of(typing.to());
  }
}
