package org.linli.discovery;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.articles.ArticleAgreed;
import org.linli.articles.ArticleChanged;
import org.linli.articles.ArticleCollected;
import org.linli.articles.ArticlePublished;
import org.linli.articles.ArticleRemoved;
import org.linli.articles.ArticleVoteWithdrawn;
import org.linli.group.GroupChanged;
import org.linli.group.GroupClosed;
import org.linli.identity.MemberChanged;
import org.linli.market.DemandChanged;
import org.linli.neighbourhood.PostChanged;
import org.linli.neighbourhood.PostPublished;
import org.linli.neighbourhood.PostRemoved;
import org.linli.platform.Event;
import org.linli.platform.Listener;
import org.springframework.stereotype.Component;

/** Notes what has to be read again, so that it is found as it is now. */
@Component
class SearchNews implements Listener {
  private static final List<Class<? extends Event>> OTHERS =
      List.of(
          ArticlePublished.class,
          ArticleChanged.class,
          ArticleRemoved.class,
          ArticleAgreed.class,
          ArticleVoteWithdrawn.class,
          ArticleCollected.class,
          DemandChanged.class,
          PostPublished.class,
          PostChanged.class,
          PostRemoved.class,
          MemberChanged.class,
          GroupChanged.class,
          GroupClosed.class);
  private final QuestionNews questions;
  private final SearchChanges changes;
  private final SearchFeeding feeding;

  SearchNews(QuestionNews questions, SearchChanges changes, SearchFeeding feeding) {
    this.questions = questions;
    this.changes = changes;
    this.feeding = feeding;
  }

  @Override
  public String name() {
    return "search";
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Stream.concat(QuestionNews.EVENTS.stream(), OTHERS.stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void hear(Event event, Instant happenedAt) {
    changes.add(key(event), happenedAt);
    feeding.wake();
  }

  private SearchKey key(Event event) {
    return switch (event) {
      case ArticlePublished(var article, _) -> article(article);
      case ArticleChanged(var article) -> article(article);
      case ArticleRemoved(var article, _, _) -> article(article);
      case ArticleAgreed(var article, _) -> article(article);
      case ArticleVoteWithdrawn(var article, _) -> article(article);
      case ArticleCollected(var article, _) -> article(article);
      case DemandChanged(var demand) -> new SearchKey(SearchKind.DEMAND, demand);
      case PostPublished(var post, _) -> post(post);
      case PostChanged(var post) -> post(post);
      case PostRemoved(var post, _, _) -> post(post);
      case MemberChanged(var account) -> new SearchKey(SearchKind.MEMBER, account);
      case GroupChanged(var group) -> new SearchKey(SearchKind.GROUP, group);
      case GroupClosed(var group, _, _, _) -> new SearchKey(SearchKind.GROUP, group);
      default -> new SearchKey(SearchKind.QUESTION, questions.question(event));
    };
  }

  private static SearchKey article(long id) {
    return new SearchKey(SearchKind.ARTICLE, id);
  }

  private static SearchKey post(long id) {
    return new SearchKey(SearchKind.POST, id);
  }
}
