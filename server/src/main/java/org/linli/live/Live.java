package org.linli.live;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.group.Belonging;
import org.linli.platform.live.Connection;
import org.linli.platform.live.Connections;
import org.linli.platform.live.Ending;
import org.linli.platform.live.Frame;
import org.linli.platform.live.Link;
import org.linli.platform.live.Listening;
import org.springframework.stereotype.Component;

/** Lets members listen from now on, or from where they were. */
@Component
public class Live {
  private static final int MOST_MISSED = 500;
  private final Connections connections;
  private final Journal journal;
  private final Belonging belonging;
  private final News news;
  private final Feed feed;

  Live(Connections connections, Journal journal, Belonging belonging, News news, Feed feed) {
    this.connections = connections;
    this.journal = journal;
    this.belonging = belonging;
    this.news = news;
    this.feed = feed;
  }

  /**
   * The id from which to listen who reads his data now: all that it does not tell is in what he
   * reads.
   */
  public long here() {
    return feed.told();
  }

  /**
   * Connects; nothing while the server stops. Whoever names the last id that he has seen hears what
   * followed it, each thing once and in its order; if that is too much or too long ago, only that
   * he has to load anew.
   */
  public Optional<Connection> listen(Wish wish, Link link) {
    var listening = new Listening(wish.account(), wish.session(), Audience.topic(wish.question()));
    return connections.open(listening, link).map(opened -> begun(opened, wish));
  }

  /** What is read now was written before; all else comes by the feed, and waits until then. */
  private Connection begun(Connection opened, Wish wish) {
    try {
      var newest = journal.newest();
      opened.begin(
          wish.since().map(since -> missed(wish, since, newest)).orElse(List.of(ready(newest))),
          newest);
      return opened;
    } catch (RuntimeException e) {
      opened.end(Ending.LOST);
      throw e;
    }
  }

  private List<Frame> missed(Wish wish, long since, long newest) {
    var reset = List.of(news.sign("reset.v1", newest));
    if (since > newest || since < journal.oldest() - 1) {
      return reset;
    }
    var reach = Reach.of(wish.account(), belonging.of(wish.account()), wish.question());
    var found = journal.between(since, newest, reach, MOST_MISSED + 1);
    var told = found.stream().flatMap(entry -> news.of(entry).stream());
    return found.size() > MOST_MISSED
        ? reset
        : Stream.concat(told, Stream.of(ready(newest))).toList();
  }

  private Frame ready(long newest) {
    return news.sign("ready.v1", newest);
  }
}
