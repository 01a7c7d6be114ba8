package org.linli.articles;

import java.util.Optional;
import org.linli.moderation.Vote;
import org.linli.platform.Event;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What members think of articles: everybody has one vote on each, or none. */
@Component
public class Votes {
  private final ArticleRows articles;
  private final VoteRows rows;
  private final Outbox outbox;

  Votes(ArticleRows articles, VoteRows rows, Outbox outbox) {
    this.articles = articles;
    this.rows = rows;
    this.outbox = outbox;
  }

  /** The member's vote on an article. */
  public Optional<Vote> of(long account, long article) {
    return rows.find(account, article);
  }

  /** Votes, a vote for the contrary goes; false when there is nothing that everybody sees. */
  @Transactional
  public boolean cast(long account, long article, Vote vote) {
    return change(account, article, vote);
  }

  /** Takes any vote back; false when there is nothing that everybody sees. */
  @Transactional
  public boolean withdraw(long account, long article) {
    return change(account, article, null);
  }

  private boolean change(long account, long article, Vote after) {
    if (articles.hold(article).filter(HeldArticle::everybodySees).isEmpty()) {
      return false;
    }
    var before = rows.find(account, article).orElse(null);
    if (before != after) {
      rows.put(account, article, after);
      rows.count(article, step(Vote.AGREE, before, after), step(Vote.DISAGREE, before, after));
      outbox.publish(event(account, article, after));
    }
    return true;
  }

  private static int step(Vote which, Vote before, Vote after) {
    return (after == which ? 1 : 0) - (before == which ? 1 : 0);
  }

  private static Event event(long account, long article, Vote vote) {
    return switch (vote) {
      case AGREE -> new ArticleAgreed(article, account);
      case DISAGREE -> new ArticleDisagreed(article, account);
      case null -> new ArticleVoteWithdrawn(article, account);
    };
  }
}
