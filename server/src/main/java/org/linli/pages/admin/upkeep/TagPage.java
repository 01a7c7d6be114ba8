package org.linli.pages.admin.upkeep;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.discovery.TagCare;
import org.linli.pages.admin.Staff;
import org.linli.pages.admin.Sure;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.topic.Tag;
import org.linli.topic.Tags;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** One tag: another name, its end, or becoming one with another. */
@Controller
class TagPage {
  private static final String LIST = "/admin/tags";
  private static final String ONE = LIST + "/{id:[0-9]{1,18}}";
  private final Tags tags;
  private final TagCare care;

  TagPage(Tags tags, TagCare care) {
    this.tags = tags;
    this.care = care;
  }

  @GetMapping(ONE)
  View show(Visit visit, @PathVariable long id) {
    Staff.moderator(visit);
    var tag = tag(id);
    return page(visit, Form.blank().with("name", tag.name()), tag);
  }

  @PostMapping(ONE + "/name")
  View rename(Visit visit, Form form, @PathVariable long id) {
    var self = Staff.moderator(visit);
    var tag = tag(id);
    var name = form.required("name", TagsPage.LONGEST);
    if (form.refused()) {
      return page(visit, form, tag);
    }
    return switch (care.edit(id, name, tag.level(), self.id())) {
      case DONE -> visit.seeOther(LIST, "toast.saved");
      case NO_SUCH_TAG -> throw new NotHere();
      case NAME_TAKEN -> refused(visit, form, tag, "name", "fault.tag.taken");
      case UNFIT_NAME, HAS_CHILDREN, NO_FATHER -> refused(visit, form, tag, "name", "fault.tag");
    };
  }

  @PostMapping(ONE + "/delete")
  View delete(Visit visit, Form form, @PathVariable long id) {
    var self = Staff.moderator(visit);
    var tag = tag(id);
    if (!Sure.said(form)) {
      return Sure.ask(visit, form, visit.say("tag.sure.delete", tag.name()), LIST + '/' + id);
    }
    return switch (care.delete(id, self.id())) {
      case DONE -> visit.seeOther(LIST, "toast.saved");
      case NO_SUCH_TAG -> throw new NotHere();
      case HAS_CHILDREN -> refused(visit, form, tag, Form.WHOLE, "fault.tag.children");
    };
  }

  @PostMapping(ONE + "/merge")
  View merge(Visit visit, Form form, @PathVariable long id) {
    var self = Staff.moderator(visit);
    var tag = tag(id);
    var into = form.numbers("into").stream().findFirst().flatMap(this::find);
    if (into.isEmpty()) {
      return refused(visit, form, tag, "into", "fault.tag.into");
    }
    if (!Sure.said(form)) {
      var question = visit.say("tag.sure.merge", tag.name(), tag.uses(), into.get().name());
      return Sure.ask(visit, form, question, LIST + '/' + id, "into");
    }
    return switch (care.merge(id, into.get().id(), self.id())) {
      case DONE -> visit.seeOther(LIST + '/' + into.get().id(), "toast.saved");
      case NO_SUCH_TAG, ITSELF, DIFFERENT_LEVELS ->
          refused(visit, form, tag, "into", "fault.tag.into");
    };
  }

  private Tag tag(long id) {
    return find(id).orElseThrow(NotHere::new);
  }

  /** The tag itself, if it is neither deleted nor merged into another. */
  private Optional<Tag> find(long id) {
    return tags.resolve(List.of(id)).contains(id)
        ? Optional.ofNullable(tags.byIds(List.of(id)).get(id))
        : Optional.empty();
  }

  private View refused(Visit visit, Form form, Tag tag, String field, String fault) {
    form.refuse(field, fault);
    return page(visit, form, tag);
  }

  private View page(Visit visit, Form form, Tag tag) {
    return visit.page("admin/upkeep/tag", form, Map.of("tag", tag, "others", others(tag)));
  }

  /** Those of its level, into which it can be merged. */
  private List<Tag> others(Tag tag) {
    var all =
        switch (tag.level()) {
          case FIRST -> tags.firstLevel();
          case SECOND ->
              tags.tree().stream().flatMap(branch -> branch.children().stream()).toList();
          case OTHER -> List.<Tag>of();
        };
    return all.stream().filter(other -> other.id() != tag.id()).toList();
  }
}
