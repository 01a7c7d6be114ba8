package org.linli.pages.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.linli.articles.ArticleFeed;
import org.linli.knowledge.QuestionFeed;
import org.linli.pages.articles.ArticleItems;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Paging;
import org.linli.pages.frame.Visit;
import org.linli.topic.Tag;
import org.linli.topic.Tags;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What people ask about. */
@Controller
class TagsPage {
  private final Tags tags;
  private final QuestionFeed feed;
  private final ArticleFeed articles;
  private final Items items;
  private final ArticleItems articleItems;

  TagsPage(
      Tags tags, QuestionFeed feed, ArticleFeed articles, Items items, ArticleItems articleItems) {
    this.tags = tags;
    this.feed = feed;
    this.articles = articles;
    this.items = items;
    this.articleItems = articleItems;
  }

  /** A tag, those below it, and the ids of all that count as one of them. */
  private record Branch(Tag tag, List<Tag> below, List<Long> ids) {}

  @GetMapping("/tags")
  View tree(Visit visit) {
    return visit.page("questions/tags", Map.of("tree", tags.tree()));
  }

  /** A first-level tag stands for all below it too. */
  @GetMapping("/tags/{id:[0-9]{1,18}}")
  View questions(Visit visit, Form form, @PathVariable long id) {
    var paging = Paging.of(form);
    var branch = branch(id);
    var read = feed.tagged(branch.ids(), paging.offset(), paging.limit());
    return page(visit, "questions", branch, items.questions(Paging.shown(read)), paging.next(read));
  }

  @GetMapping("/tags/{id:[0-9]{1,18}}/articles")
  View articles(Visit visit, Form form, @PathVariable long id) {
    var paging = Paging.of(form);
    var branch = branch(id);
    var read = articles.tagged(branch.ids(), paging.offset(), paging.limit());
    return page(visit, "articles", branch, articleItems.of(Paging.shown(read)), paging.next(read));
  }

  private static View page(Visit visit, String part, Branch branch, List<?> items, int more) {
    return visit.page(
        "questions/tag",
        Map.of(
            "tag", branch.tag(), "below", branch.below(), part, items, "part", part, "more", more));
  }

  private Branch branch(long id) {
    var tag = tags.byIds(List.of(id)).get(id);
    if (tag == null) {
      throw new NotHere();
    }
    var below = tag.level() == Tag.Level.FIRST ? tags.childrenOf(tag.id()) : List.<Tag>of();
    var all = new ArrayList<>(tags.idsOf(tag.id()));
    tags.idsOfEach(below.stream().map(Tag::id).toList()).values().forEach(all::addAll);
    return new Branch(tag, below, all);
  }
}
