package org.linli.articles;

import org.linli.identity.Experience;
import org.linli.moderation.Cases;
import org.linli.moderation.ReviewCase;
import org.linli.moderation.State;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;

/** A held article comes before everybody's eyes, or goes from them, with all that counts it. */
@Component
class ArticlePresence {
  private static final int REWARD = 5;
  private final ArticleRows rows;
  private final Tagging tagging;
  private final Experience experience;
  private final Cases cases;
  private final Outbox outbox;

  ArticlePresence(
      ArticleRows rows, Tagging tagging, Experience experience, Cases cases, Outbox outbox) {
    this.rows = rows;
    this.tagging = tagging;
    this.experience = experience;
    this.cases = cases;
    this.outbox = outbox;
  }

  void appear(HeldArticle article) {
    rows.put(article.id(), State.NORMAL);
    tagging.show(article.id(), true);
    if (article.rewarded()) {
      outbox.publish(new ArticleChanged(article.id()));
    } else {
      experience.earn(article.accountId(), REWARD, "发表文章");
      outbox.publish(new ArticlePublished(article.id(), article.accountId()));
    }
  }

  /** It holds a sensitive word and waits until an administrator has looked at it. */
  void suspect(HeldArticle article) {
    if (article.everybodySees()) {
      vanish(article, State.WAITING);
    }
    cases.open(Subjects.article(article.id()), ReviewCase.Cause.WORDS);
  }

  void vanish(HeldArticle article, State into) {
    rows.put(article.id(), into);
    if (article.everybodySees()) {
      tagging.show(article.id(), false);
      outbox.publish(new ArticleChanged(article.id()));
    }
    if (into == State.REMOVED) {
      outbox.publish(new ArticleRemoved(article.id(), article.accountId(), article.title()));
    }
  }
}
