package org.linli.live;

import java.util.stream.Stream;
import org.linli.group.Belonging;
import org.linli.group.GroupMembers;
import org.linli.group.Membership;
import org.linli.platform.live.Connections;
import org.linli.platform.live.Signals;
import org.linli.social.Blocks;
import org.springframework.stereotype.Component;

/** Lets members see that somebody is writing, who may write to them. */
@Component
public class Typists {
  private final Blocks blocks;
  private final GroupMembers members;
  private final Belonging belonging;
  private final Connections connections;
  private final Signals signals;
  private final News news;

  Typists(
      Blocks blocks,
      GroupMembers members,
      Belonging belonging,
      Connections connections,
      Signals signals,
      News news) {
    this.blocks = blocks;
    this.members = members;
    this.belonging = belonging;
    this.connections = connections;
    this.signals = signals;
    this.news = news;
    signals.hear(signal -> Typing.of(signal).ifPresent(this::show));
  }

  /** Shows it; false when his words would not reach anybody. */
  public boolean tell(Typing typing) {
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
        : !blocks.blocks(typing.to(), typing.from());
  }

  private void show(Typing typing) {
    var frame = news.typing(typing);
    var readers = typing.inGroup() ? belonging.to(typing.to()).stream() : Stream.of(typing.to());
    readers
        .filter(reader -> reader != typing.from())
        .flatMap(reader -> connections.of(reader).stream())
        .forEach(one -> one.offer(frame));
  }
}
