package org.linli.pages.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.linli.knowledge.QuestionFeed;
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
  private final Items items;

  TagsPage(Tags tags, QuestionFeed feed, Items items) {
    this.tags = tags;
    this.feed = feed;
    this.items = items;
  }

  @GetMapping("/tags")
  View tree(Visit visit) {
    return visit.page("questions/tags", Map.of("tree", tags.tree()));
  }

  /** A first-level tag stands for all below it too. */
  @GetMapping("/tags/{id:[0-9]{1,18}}")
  View tag(Visit visit, Form form, @PathVariable long id) {
    var tag = tags.byIds(List.of(id)).get(id);
    if (tag == null) {
      throw new NotHere();
    }
    var below = tag.level() == Tag.Level.FIRST ? tags.childrenOf(tag.id()) : List.<Tag>of();
    var all = new ArrayList<>(tags.idsOf(tag.id()));
    tags.idsOfEach(below.stream().map(Tag::id).toList()).values().forEach(all::addAll);
    var paging = Paging.of(form);
    var read = feed.tagged(all, paging.offset(), paging.limit());
    return visit.page(
        "questions/tag",
        Map.of(
            "tag",
            tag,
            "below",
            below,
            "items",
            items.questions(Paging.shown(read)),
            "more",
            paging.next(read)));
  }
}
