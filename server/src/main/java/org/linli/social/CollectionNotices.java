package org.linli.social;

import java.time.Instant;
import java.util.Set;
import org.linli.articles.ArticleCollected;
import org.linli.articles.ArticleUncollected;
import org.linli.knowledge.AnswerCollected;
import org.linli.knowledge.AnswerUncollected;
import org.linli.knowledge.QuestionFollowed;
import org.linli.knowledge.QuestionUnfollowed;
import org.linli.platform.Event;
import org.linli.platform.Listener;
import org.springframework.stereotype.Component;

/** Tells members who follows their questions, and who puts by what they wrote. */
@Component
class CollectionNotices implements Listener {
  private final Applause applause;

  CollectionNotices(Applause applause) {
    this.applause = applause;
  }

  @Override
  public String name() {
    return "notices of collections";
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        QuestionFollowed.class,
        QuestionUnfollowed.class,
        AnswerCollected.class,
        AnswerUncollected.class,
        ArticleCollected.class,
        ArticleUncollected.class);
  }

  @Override
  public void hear(Event event, Instant at) {
    switch (event) {
      case QuestionFollowed(var id, var account) -> kept(Thing.Kind.QUESTION, id, account, at);
      case QuestionUnfollowed(var id, var account) -> no(Thing.Kind.QUESTION, id, account);
      case AnswerCollected(var id, var account) -> kept(Thing.Kind.ANSWER, id, account, at);
      case AnswerUncollected(var id, var account) -> no(Thing.Kind.ANSWER, id, account);
      case ArticleCollected(var id, var account) -> kept(Thing.Kind.ARTICLE, id, account, at);
      case ArticleUncollected(var id, var account) -> no(Thing.Kind.ARTICLE, id, account);
      default -> throw new IllegalArgumentException(event.toString());
    }
  }

  private void kept(Thing.Kind kind, long id, long account, Instant at) {
    applause.tell(NoticeKind.COLLECTION, new Thing(kind, id), account, at);
  }

  private void no(Thing.Kind kind, long id, long account) {
    applause.takeBack(NoticeKind.COLLECTION, new Thing(kind, id), account);
  }
}
