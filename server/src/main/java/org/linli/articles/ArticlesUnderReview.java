package org.linli.articles;

import java.util.Optional;
import java.util.Set;
import org.linli.identity.Standing;
import org.linli.moderation.Reviewable;
import org.linli.moderation.Subject;
import org.linli.moderation.Transition;
import org.springframework.stereotype.Component;

/** Articles and their comments before administrators. */
@Component
class ArticlesUnderReview implements Reviewable {
  private final ArticleRows rows;
  private final ArticleReview review;
  private final CommentRows commentRows;
  private final CommentReview commentReview;

  ArticlesUnderReview(
      ArticleRows rows,
      ArticleReview review,
      CommentRows commentRows,
      CommentReview commentReview) {
    this.rows = rows;
    this.review = review;
    this.commentRows = commentRows;
    this.commentReview = commentReview;
  }

  @Override
  public Set<Subject.Kind> kinds() {
    return Set.of(Subject.Kind.ARTICLE, Subject.Kind.ARTICLE_COMMENT);
  }

  @Override
  public Optional<Standing> hold(Subject subject) {
    return isArticle(subject)
        ? rows.hold(subject.id())
            .map(held -> new Standing(held.accountId(), held.state(), held.everybodySees()))
        : commentRows
            .hold(subject.id())
            .map(held -> new Standing(held.accountId(), held.state(), held.everybodySees()));
  }

  @Override
  public void mark(Subject subject, boolean reported) {
    if (isArticle(subject)) {
      rows.report(subject.id(), reported);
    } else {
      commentRows.report(subject.id(), reported);
    }
  }

  @Override
  public Transition remove(Subject subject) {
    return isArticle(subject) ? review.remove(subject.id()) : commentReview.remove(subject.id());
  }

  @Override
  public Transition show(Subject subject) {
    return isArticle(subject) ? review.show(subject.id()) : commentReview.show(subject.id());
  }

  private static boolean isArticle(Subject subject) {
    return subject.kind() == Subject.Kind.ARTICLE;
  }
}
