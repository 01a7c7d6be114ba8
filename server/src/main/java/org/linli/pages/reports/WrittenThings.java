package org.linli.pages.reports;

import java.util.Optional;
import org.linli.articles.ArticleComments;
import org.linli.articles.Articles;
import org.linli.identity.Reader;
import org.linli.moderation.Subject;
import org.linli.pages.writing.Excerpt;
import org.linli.pages.writing.Piece;
import org.springframework.stereotype.Component;

/** The same of articles and what stands below them. */
@Component
class WrittenThings {
  private final Articles articles;
  private final ArticleComments comments;

  WrittenThings(Articles articles, ArticleComments comments) {
    this.articles = articles;
    this.comments = comments;
  }

  Optional<Thing> find(Piece piece, Reader reader) {
    var id = piece.subject().id();
    return piece.subject().kind() == Subject.Kind.ARTICLE
        ? articles
            .find(id, reader)
            .map(one -> new Thing(piece, one.title(), one.author().id(), "/articles/" + id))
        : comments
            .find(id, reader)
            .map(one ->
                new Thing(
                    piece,
                    Excerpt.of(one.content()),
                    one.author().id(),
                    "/articles/" + one.articleId() + "/comments"));
  }
}
