package org.linli.pages.admin.content;

import java.util.List;
import java.util.Optional;
import org.linli.articles.Article;
import org.linli.articles.ArticleComment;
import org.linli.articles.ArticleComments;
import org.linli.articles.Articles;
import org.linli.identity.Reader;
import org.linli.media.Prose;
import org.linli.moderation.Subject;
import org.springframework.stereotype.Component;

/** Sets articles and their comments into their surroundings. */
@Component
class ArticleScenes {
  private static final String ARTICLES = "/articles/";
  private final Articles articles;
  private final ArticleComments comments;
  private final Excerpts excerpts;

  ArticleScenes(Articles articles, ArticleComments comments, Excerpts excerpts) {
    this.articles = articles;
    this.comments = comments;
    this.excerpts = excerpts;
  }

  Optional<Scene> of(Subject subject) {
    return subject.kind() == Subject.Kind.ARTICLE
        ? articles.find(subject.id(), Reader.ADMINISTRATOR).map(this::of)
        : comments.find(subject.id(), Reader.ADMINISTRATOR).map(this::of);
  }

  private Scene of(Article article) {
    return new Scene(
        excerpts.marked(article.title() + "\n" + article.content()),
        new Prose(article.content()).html(),
        article.author(),
        false,
        article.state(),
        article.createdAt(),
        ARTICLES + article.id(),
        List.of());
  }

  private Scene of(ArticleComment comment) {
    var above =
        articles.find(comment.articleId(), Reader.ADMINISTRATOR).stream()
            .map(article ->
                new Scene.Above(
                    "article",
                    article.title() + "\n" + Excerpts.begin(article.content()),
                    ARTICLES + article.id()))
            .toList();
    return new Scene(
        excerpts.marked(comment.content()),
        "",
        comment.author(),
        false,
        comment.state(),
        comment.createdAt(),
        ARTICLES + comment.articleId() + "/comments",
        above);
  }
}
