package org.linli.discovery;

import java.time.Instant;
import java.util.Set;
import org.linli.articles.ArticleAgreed;
import org.linli.articles.ArticleCollected;
import org.linli.articles.ArticleCommented;
import org.linli.articles.ArticleDisagreed;
import org.linli.articles.ArticleUncollected;
import org.linli.articles.ArticleVoteWithdrawn;
import org.linli.identity.Members;
import org.linli.platform.Event;
import org.linli.platform.Listener;
import org.springframework.stereotype.Component;

/** Journals what members do with articles; what they take back goes from it. */
@Component
class ArticleDeeds implements Listener {
  private static final long ONCE = 0;
  private final Actions actions;
  private final ArticleVotes votes;
  private final Members members;

  ArticleDeeds(Actions actions, ArticleVotes votes, Members members) {
    this.actions = actions;
    this.votes = votes;
    this.members = members;
  }

  @Override
  public String name() {
    return "article deeds";
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        ArticleAgreed.class,
        ArticleDisagreed.class,
        ArticleVoteWithdrawn.class,
        ArticleCollected.class,
        ArticleUncollected.class,
        ArticleCommented.class);
  }

  @Override
  public void hear(Event event, Instant happenedAt) {
    switch (event) {
      case ArticleAgreed(var article, var account) ->
          vote(account, ActionKind.LIKED_ARTICLE, article, happenedAt);
      case ArticleDisagreed(var article, var account) ->
          vote(account, ActionKind.DISLIKED_ARTICLE, article, happenedAt);
      case ArticleVoteWithdrawn(var article, var account) -> {
        actions.take(account, ActionKind.LIKED_ARTICLE, article);
        actions.take(account, ActionKind.DISLIKED_ARTICLE, article);
      }
      case ArticleCollected(var article, var account) ->
          note(account, ActionKind.COLLECTED_ARTICLE, article, ONCE, happenedAt);
      case ArticleUncollected(var article, var account) ->
          actions.take(account, ActionKind.COLLECTED_ARTICLE, article);
      case ArticleCommented(var comment, var article, var account) ->
          note(account, ActionKind.COMMENTED_ARTICLE, article, comment, happenedAt);
      default -> throw new IllegalArgumentException(event.toString());
    }
  }

  private void vote(long account, ActionKind kind, long article, Instant at) {
    if (members.hold(account)) {
      votes.cast(account, kind, article, at);
    }
  }

  private void note(long account, ActionKind kind, long target, long occasion, Instant at) {
    if (members.hold(account)) {
      actions.record(account, kind, target, occasion, at);
    }
  }
}
