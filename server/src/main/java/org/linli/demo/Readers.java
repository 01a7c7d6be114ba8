package org.linli.demo;

import org.linli.articles.ArticleMark;
import org.linli.articles.ArticleMarks;
import org.linli.articles.ArticleViews;
import org.linli.articles.Votes;
import org.linli.moderation.Vote;
import org.springframework.stereotype.Component;

/** What people make of articles. */
@Component
class Readers {
  private final Cast cast;
  private final Made made;
  private final Votes votes;
  private final ArticleMarks marks;
  private final ArticleViews views;

  Readers(Cast cast, Made made, Votes votes, ArticleMarks marks, ArticleViews views) {
    this.cast = cast;
    this.made = made;
    this.votes = votes;
    this.marks = marks;
    this.views = views;
  }

  void vote(String article, String person, Vote vote) {
    cast.with(person, article, (account, id) -> votes.cast(account, id, vote));
  }

  void mark(String article, String person, ArticleMark mark) {
    cast.with(person, article, (account, id) -> marks.add(account, mark, id));
  }

  void view(String article, int times) {
    made.find(article)
        .ifPresent(id -> {
          for (var i = 0; i < times; i++) {
            views.viewed(id);
          }
        });
  }
}
