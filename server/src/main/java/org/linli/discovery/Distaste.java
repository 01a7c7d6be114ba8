package org.linli.discovery;

import org.linli.articles.Articles;
import org.linli.identity.Reader;
import org.linli.knowledge.Questions;
import org.linli.market.Demands;
import org.springframework.stereotype.Service;

/** Questions, articles and demands that members want less of. */
@Service
public class Distaste {
  private final Questions questions;
  private final Articles articles;
  private final Demands demands;
  private final Dismissals dismissals;

  Distaste(Questions questions, Articles articles, Demands demands, Dismissals dismissals) {
    this.questions = questions;
    this.articles = articles;
    this.demands = demands;
    this.dismissals = dismissals;
  }

  /** Shows the member less like this from now on; false when there is no such thing. */
  public boolean less(long account, Taste taste, long target) {
    if (isSeen(account, taste, target)) {
      dismissals.add(account, taste, target);
      return true;
    }
    return false;
  }

  private boolean isSeen(long account, Taste taste, long target) {
    var reader = Reader.member(account);
    return switch (taste) {
      case QUESTION -> questions.find(target, reader).isPresent();
      case ARTICLE -> articles.find(target, reader).isPresent();
      case DEMAND -> demands.find(target, reader).isPresent();
      case ITEM -> false;
    };
  }
}
