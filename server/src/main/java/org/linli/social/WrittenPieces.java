package org.linli.social;

import java.util.List;
import java.util.stream.Stream;
import org.linli.articles.ArticleComments;
import org.linli.articles.Articles;
import org.linli.identity.Reader;
import org.springframework.stereotype.Component;

/** Articles, and comments on them without their titles. */
@Component
class WrittenPieces {
  private final Articles articles;
  private final ArticleComments comments;

  WrittenPieces(Articles articles, ArticleComments comments) {
    this.articles = articles;
    this.comments = comments;
  }

  Stream<Piece> articles(List<Long> ids, Reader reader) {
    return articles.byIds(ids, reader).stream()
        .map(one -> {
          var thing = new Thing(Thing.Kind.ARTICLE, one.id());
          return new Piece(thing, one.author().id(), one.title(), one.content(), thing);
        });
  }

  List<Piece> comments(List<Long> ids, Reader reader) {
    return comments.byIds(ids, reader).stream()
        .map(one -> {
          var thing = new Thing(Thing.Kind.ARTICLE_COMMENT, one.id());
          var above = new Thing(Thing.Kind.ARTICLE, one.articleId());
          return new Piece(thing, one.author().id(), "", one.content(), above);
        })
        .toList();
  }
}
