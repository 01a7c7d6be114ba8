package org.linli.articles;

import java.time.Clock;
import org.linli.media.Fit;
import org.linli.moderation.Cases;
import org.linli.moderation.ReviewCase;
import org.linli.moderation.SensitiveWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Commenting on articles. */
@Component
public class ArticleCommenting {
  private final ArticleRows articles;
  private final CommentRows rows;
  private final CommentReview review;
  private final Cases cases;
  private final SensitiveWords words;
  private final PostingLimits limits;
  private final Clock clock;

  ArticleCommenting(
      ArticleRows articles,
      CommentRows rows,
      CommentReview review,
      Cases cases,
      SensitiveWords words,
      PostingLimits limits,
      Clock clock) {
    this.articles = articles;
    this.rows = rows;
    this.review = review;
    this.cases = cases;
    this.words = words;
    this.limits = limits;
    this.clock = clock;
  }

  /** What came of commenting. */
  public sealed interface Outcome {
    /** Everybody sees it, or it waits for an administrator because of its words. */
    record Commented(long commentId, boolean waits) implements Outcome {}

    /** There is no article there that everybody sees. */
    record NoSuchArticle() implements Outcome {}

    /** The content is empty or too long. */
    record Unfit() implements Outcome {}

    record TooOften() implements Outcome {}
  }

  @Transactional
  public Outcome comment(long account, long article, String content) {
    if (articles.hold(article).filter(HeldArticle::everybodySees).isEmpty()) {
      return new Outcome.NoSuchArticle();
    }
    if (content.isBlank() || !Fit.content(content)) {
      return new Outcome.Unfit();
    }
    return limits.comment(account) ? commented(account, article, content) : new Outcome.TooOften();
  }

  private Outcome commented(long account, long article, String content) {
    var id = rows.add(account, article, content, clock.instant());
    var waits = words.in(content);
    if (waits) {
      cases.open(Subjects.comment(id), ReviewCase.Cause.WORDS);
    } else {
      review.show(id);
    }
    return new Outcome.Commented(id, waits);
  }
}
