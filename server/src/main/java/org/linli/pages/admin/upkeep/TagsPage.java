package org.linli.pages.admin.upkeep;

import java.util.Map;
import org.linli.discovery.TagCare;
import org.linli.pages.admin.Staff;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.linli.topic.Tag;
import org.linli.topic.TagTree;
import org.linli.topic.Tags;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The tree of tags, and new ones in it. */
@Controller("officeTags")
class TagsPage {
  static final int LONGEST = 50;
  private final Tags tags;
  private final TagCare care;

  TagsPage(Tags tags, TagCare care) {
    this.tags = tags;
    this.care = care;
  }

  @GetMapping("/admin/tags")
  View show(Visit visit) {
    Staff.moderator(visit);
    return page(visit, Form.blank());
  }

  @PostMapping("/admin/tags")
  View add(Visit visit, Form form) {
    var self = Staff.moderator(visit);
    var name = form.required("name", LONGEST);
    if (form.refused()) {
      return page(visit, form);
    }
    var father = form.numbers("father").stream().findFirst().orElse(0L);
    var level = father == 0 ? Tag.Level.FIRST : Tag.Level.SECOND;
    return switch (care.add(name, level, father, self.id())) {
      case TagTree.Addition.Added _ -> visit.seeOther("/admin/tags", "toast.saved");
      case TagTree.Addition.Exists _ -> refused(visit, form, "fault.tag.taken");
      case TagTree.Addition.UnfitName(),
          TagTree.Addition.NoSuchFather(),
          TagTree.Addition.TooOften() ->
          refused(visit, form, "fault.tag");
    };
  }

  private View refused(Visit visit, Form form, String fault) {
    form.refuse("name", fault);
    return page(visit, form);
  }

  private View page(Visit visit, Form form) {
    return visit.page("admin/upkeep/tags", form, Map.of("tree", tags.tree()));
  }
}
