package org.linli.discovery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.linli.knowledge.Question;
import org.linli.knowledge.QuestionFeed;
import org.springframework.stereotype.Service;

/** Questions for a member: first what suits him and he has not seen, then the lively ones. */
@Service
public class HomeFeed {
  private static final int MARGIN = 20;
  private final Recommendations recommendations;
  private final QuestionFeed feed;

  HomeFeed(Recommendations recommendations, QuestionFeed feed) {
    this.recommendations = recommendations;
    this.feed = feed;
  }

  public List<Question> page(long account, long offset, int limit) {
    return page(order(account), account, offset, limit);
  }

  /** The same with reasons. */
  public List<Suggested<Question>> explained(long account, long offset, int limit) {
    var order = order(account);
    return order.explained(page(order, account, offset, limit), Question::id, feed::byIds);
  }

  /** Others that those had to do with who had to do with this one, then others of its tags. */
  public List<Question> similar(Question question, int most) {
    var alike =
        recommendations.similar(
            Taste.QUESTION, question.id(), id -> id != question.id(), most + MARGIN);
    var known =
        feed.byIds(alike.stream().map(Suggestion::target).toList()).stream()
            .collect(Collectors.toMap(Question::id, one -> one));
    var found = new LinkedHashMap<Long, Question>();
    alike.stream()
        .map(one -> known.get(one.target()))
        .filter(Objects::nonNull)
        .forEach(one -> found.put(one.id(), one));
    if (found.size() < most) {
      feed.tagged(question.tags(), 0, most + 1).forEach(one -> found.putIfAbsent(one.id(), one));
      found.remove(question.id());
    }
    return new ArrayList<>(found.values()).subList(0, Math.min(most, found.size()));
  }

  private FeedOrder order(long account) {
    return FeedOrder.of(recommendations, Taste.QUESTION, account, feed::titles);
  }

  private List<Question> page(FeedOrder order, long account, long offset, int limit) {
    return order.isPlain()
        ? feed.liveliest(offset, limit)
        : feed.chosen(order.ids(), order.unwanted(), account, offset, limit);
  }
}
