package org.linli.discovery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.linli.articles.Article;
import org.linli.articles.ArticleFeed;
import org.springframework.stereotype.Service;

/** Articles for a member: first what suits him and he has not seen, then the newest. */
@Service
public class ReadingFeed {
  private static final int MARGIN = 20;
  private final Recommendations recommendations;
  private final ArticleFeed feed;

  ReadingFeed(Recommendations recommendations, ArticleFeed feed) {
    this.recommendations = recommendations;
    this.feed = feed;
  }

  public List<Article> page(long account, long offset, int limit) {
    return page(order(account), account, offset, limit);
  }

  /** The same with reasons. */
  public List<Suggested<Article>> explained(long account, long offset, int limit) {
    var order = order(account);
    return order.explained(
        page(order, account, offset, limit),
        Article::id,
        ids -> List.copyOf(feed.byIds(ids).values()));
  }

  /** Others that those had to do with who had to do with this one, then others of its tags. */
  public List<Article> similar(long article, int most) {
    var alike = recommendations.similar(Taste.ARTICLE, article, id -> id != article, most + MARGIN);
    var known = feed.byIds(alike.stream().map(Suggestion::target).toList());
    var found = new LinkedHashMap<Long, Article>();
    alike.stream()
        .map(one -> known.get(one.target()))
        .filter(Objects::nonNull)
        .forEach(one -> found.put(one.id(), one));
    if (found.size() < most) {
      feed.similar(article, most).forEach(one -> found.putIfAbsent(one.id(), one));
    }
    return new ArrayList<>(found.values()).subList(0, Math.min(most, found.size()));
  }

  private FeedOrder order(long account) {
    return FeedOrder.of(recommendations, Taste.ARTICLE, account, feed::titles);
  }

  private List<Article> page(FeedOrder order, long account, long offset, int limit) {
    return order.isPlain()
        ? feed.newest(offset, limit)
        : feed.chosen(order.ids(), order.unwanted(), account, offset, limit);
  }
}
