package org.linli.social;

import java.time.Instant;
import java.util.Set;
import org.linli.articles.ArticleAgreed;
import org.linli.articles.ArticleCommentAgreed;
import org.linli.articles.ArticleCommentVoteWithdrawn;
import org.linli.articles.ArticleDisagreed;
import org.linli.articles.ArticleVoteWithdrawn;
import org.linli.knowledge.AnswerAgreed;
import org.linli.knowledge.AnswerDisagreed;
import org.linli.knowledge.AnswerVoteWithdrawn;
import org.linli.knowledge.CommentAgreed;
import org.linli.knowledge.CommentVoteWithdrawn;
import org.linli.platform.Event;
import org.linli.platform.Listener;
import org.springframework.stereotype.Component;

/** Tells authors who agrees with them, and nothing of who does not. */
@Component
class VoteNotices implements Listener {
  private final Applause applause;

  VoteNotices(Applause applause) {
    this.applause = applause;
  }

  @Override
  public String name() {
    return "notices of votes";
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        AnswerAgreed.class,
        AnswerDisagreed.class,
        AnswerVoteWithdrawn.class,
        CommentAgreed.class,
        CommentVoteWithdrawn.class,
        ArticleAgreed.class,
        ArticleDisagreed.class,
        ArticleVoteWithdrawn.class,
        ArticleCommentAgreed.class,
        ArticleCommentVoteWithdrawn.class);
  }

  @Override
  public void hear(Event event, Instant at) {
    switch (event) {
      case AnswerAgreed(var id, var account) -> agreed(Thing.Kind.ANSWER, id, account, at);
      case AnswerDisagreed(var id, var account) -> no(Thing.Kind.ANSWER, id, account);
      case AnswerVoteWithdrawn(var id, var account) -> no(Thing.Kind.ANSWER, id, account);
      case CommentAgreed(var id, var place, var account) ->
          agreed(Remarks.kind(place), id, account, at);
      case CommentVoteWithdrawn(var id, var place, var account) ->
          no(Remarks.kind(place), id, account);
      case ArticleAgreed(var id, var account) -> agreed(Thing.Kind.ARTICLE, id, account, at);
      case ArticleDisagreed(var id, var account) -> no(Thing.Kind.ARTICLE, id, account);
      case ArticleVoteWithdrawn(var id, var account) -> no(Thing.Kind.ARTICLE, id, account);
      case ArticleCommentAgreed(var id, var account) ->
          agreed(Thing.Kind.ARTICLE_COMMENT, id, account, at);
      case ArticleCommentVoteWithdrawn(var id, var account) ->
          no(Thing.Kind.ARTICLE_COMMENT, id, account);
      default -> throw new IllegalArgumentException(event.toString());
    }
  }

  private void agreed(Thing.Kind kind, long id, long account, Instant at) {
    applause.tell(NoticeKind.VOTE, new Thing(kind, id), account, at);
  }

  private void no(Thing.Kind kind, long id, long account) {
    applause.takeBack(NoticeKind.VOTE, new Thing(kind, id), account);
  }
}
