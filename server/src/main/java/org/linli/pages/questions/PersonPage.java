package org.linli.pages.questions;

import java.util.List;
import java.util.Map;
import org.linli.articles.Articles;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.identity.PrivacySettings;
import org.linli.knowledge.Answers;
import org.linli.knowledge.Questions;
import org.linli.market.Experts;
import org.linli.pages.articles.ArticleItems;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Paging;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Desk;
import org.linli.social.Follows;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** A member, as far as he lets others see him. */
@Controller
class PersonPage {
  private final Members members;
  private final PrivacySettings privacy;
  private final Questions questions;
  private final Answers answers;
  private final Articles articles;
  private final ArticleItems articleItems;
  private final Follows follows;
  private final Experts experts;
  private final Items items;
  private final Desk desk;

  PersonPage(
      Members members,
      PrivacySettings privacy,
      Questions questions,
      Answers answers,
      Articles articles,
      ArticleItems articleItems,
      Follows follows,
      Experts experts,
      Items items,
      Desk desk) {
    this.members = members;
    this.privacy = privacy;
    this.questions = questions;
    this.answers = answers;
    this.articles = articles;
    this.articleItems = articleItems;
    this.follows = follows;
    this.experts = experts;
    this.items = items;
    this.desk = desk;
  }

  @GetMapping("/people/{id:[0-9]{1,18}}")
  View show(Visit visit, Form form, @PathVariable long id) {
    var paging = Paging.of(form);
    var read = questions.by(id, desk.reader(visit), paging.offset(), paging.limit());
    var shown = items.questions(Paging.shown(read));
    return visit.page(
        "questions/person",
        Map.of("person", person(visit, id), "items", shown, "more", paging.next(read)));
  }

  @GetMapping("/people/{id:[0-9]{1,18}}/answers")
  View answers(Visit visit, Form form, @PathVariable long id) {
    var paging = Paging.of(form);
    var read = answers.by(id, desk.reader(visit), paging.offset(), paging.limit());
    return visit.page(
        "questions/person-answers",
        Map.of(
            "person", person(visit, id),
            "answers", Paging.shown(read),
            "more", paging.next(read)));
  }

  @GetMapping("/people/{id:[0-9]{1,18}}/articles")
  View articles(Visit visit, Form form, @PathVariable long id) {
    var paging = Paging.of(form);
    var read = articles.by(id, desk.reader(visit), paging.offset(), paging.limit());
    return visit.page(
        "questions/person-articles",
        Map.of(
            "person", person(visit, id),
            "items", articleItems.of(Paging.shown(read)),
            "more", paging.next(read)));
  }

  @PostMapping("/people/{id:[0-9]{1,18}}/follow")
  View follow(Visit visit, Form form, @PathVariable long id) {
    var self = desk.acting(visit).id();
    if (form.value("on").equals("yes")) {
      follows.follow(self, id);
    } else {
      follows.unfollow(self, id);
    }
    return visit.seeOther("/people/" + id);
  }

  private Shown person(Visit visit, long id) {
    var member = members.byId(id).orElseThrow(NotHere::new);
    var self = visit.self().map(Member::id).orElse(0L);
    return new Shown(
        member,
        privacy.of(id),
        follows.countsOf(List.of(id)).get(id),
        experts.find(id).orElse(null),
        self == id,
        self != 0 && follows.follows(self, id));
  }
}
