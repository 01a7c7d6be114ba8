package org.linli.demo;

import java.util.List;
import java.util.Optional;
import org.linli.articles.ArticleCommenting;
import org.linli.articles.ArticleDraft;
import org.linli.articles.Publishing;
import org.linli.articles.SeriesDraft;
import org.linli.articles.SeriesEdits;
import org.linli.identity.Reader;
import org.linli.topic.Tag;
import org.linli.topic.Tags;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Articles, series of them, and what is said below them. */
@Component
class Pen {
  private static final Logger log = LoggerFactory.getLogger(Pen.class);
  private final Publishing publishing;
  private final SeriesEdits series;
  private final ArticleCommenting commenting;
  private final Cast cast;
  private final Made made;
  private final Tags tags;

  Pen(
      Publishing publishing,
      SeriesEdits series,
      ArticleCommenting commenting,
      Cast cast,
      Made made,
      Tags tags) {
    this.publishing = publishing;
    this.series = series;
    this.commenting = commenting;
    this.cast = cast;
    this.made = made;
    this.tags = tags;
  }

  void publish(String part, Essay essay) {
    cast.find(essay.author())
        .ifPresent(account -> noted(part, publishing.publish(account, draft(essay))));
  }

  void arrange(Course course, List<String> parts) {
    var articles = parts.stream().map(made::find).flatMap(Optional::stream).toList();
    var draft = new SeriesDraft(course.title(), course.description(), "");
    cast.find(course.author())
        .ifPresent(account ->
            series
                .add(account, draft)
                .ifPresent(id -> series.arrange(id, Reader.member(account), articles)));
  }

  void comment(String part, Remark remark) {
    cast.with(
        remark.author(),
        part,
        (account, id) -> noted(part, commenting.comment(account, id, remark.content())));
  }

  private ArticleDraft draft(Essay essay) {
    var ids = tags.byNames(essay.tags()).stream().map(Tag::id).toList();
    return new ArticleDraft(
        essay.title(), essay.description(), essay.content(), "", essay.priceFen(), ids);
  }

  private void noted(String part, Publishing.Outcome outcome) {
    switch (outcome) {
      case Publishing.Outcome.Published(var id, _) -> made.put(part, id);
      case Publishing.Outcome.NotAllowed(),
          Publishing.Outcome.Unfit(),
          Publishing.Outcome.UnknownTag(),
          Publishing.Outcome.TooOften() ->
          refused(part, outcome);
    }
  }

  private void noted(String part, ArticleCommenting.Outcome outcome) {
    switch (outcome) {
      case ArticleCommenting.Outcome.Commented(_, _) -> {}
      case ArticleCommenting.Outcome.NoSuchArticle(),
          ArticleCommenting.Outcome.Unfit(),
          ArticleCommenting.Outcome.TooOften() ->
          refused("comment on " + part, outcome);
    }
  }

  private static void refused(String part, Object outcome) {
    log.warn("The {} of the demo community was not taken: {}", part, outcome);
  }
}
