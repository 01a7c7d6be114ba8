package org.linli.pages.articles;

import org.linli.articles.ArticleMark;
import org.linli.articles.ArticleMarks;
import org.linli.articles.Votes;
import org.linli.moderation.Vote;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.linli.pages.frame.Way;
import org.linli.pages.writing.Desk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What readers do with an article. */
@Controller
class ReadingPage {
  private final ArticleMarks marks;
  private final Votes votes;
  private final Desk desk;

  ReadingPage(ArticleMarks marks, Votes votes, Desk desk) {
    this.marks = marks;
    this.votes = votes;
    this.desk = desk;
  }

  @PostMapping("/articles/{id:[0-9]{1,18}}/vote")
  View vote(Visit visit, Form form, @PathVariable long id) {
    var self = desk.acting(visit).id();
    switch (form.value("vote")) {
      case "agree" -> votes.cast(self, id, Vote.AGREE);
      case "disagree" -> votes.cast(self, id, Vote.DISAGREE);
      default -> votes.withdraw(self, id);
    }
    return visit.seeOther("/articles/" + id);
  }

  @PostMapping("/articles/{id:[0-9]{1,18}}/collect")
  View collect(Visit visit, Form form, @PathVariable long id) {
    return mark(visit, form, ArticleMark.COLLECTED, id);
  }

  /** Notes that it was read to the end; in a series the reader goes on to what follows. */
  @PostMapping("/articles/{id:[0-9]{1,18}}/read")
  View read(Visit visit, Form form, @PathVariable long id) {
    return mark(visit, form, ArticleMark.READ, id);
  }

  private View mark(Visit visit, Form form, ArticleMark mark, long id) {
    var self = desk.acting(visit).id();
    if (form.value("on").equals("yes")) {
      marks.add(self, mark, id);
    } else {
      marks.remove(self, mark, id);
    }
    var next = form.value("next");
    return visit.seeOther(next.isEmpty() ? "/articles/" + id : Way.back(next));
  }
}
