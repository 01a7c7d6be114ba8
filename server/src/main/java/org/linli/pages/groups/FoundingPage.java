package org.linli.pages.groups;

import java.io.IOException;
import java.util.Map;
import org.linli.group.ChatGroup;
import org.linli.group.Founding;
import org.linli.group.GroupChange;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Desk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Making a group, and saying something else of it. */
@Controller
class FoundingPage {
  private final Founding founding;
  private final GroupForm fields;
  private final Circle circle;
  private final Desk desk;

  FoundingPage(Founding founding, GroupForm fields, Circle circle, Desk desk) {
    this.founding = founding;
    this.fields = fields;
    this.circle = circle;
    this.desk = desk;
  }

  @GetMapping("/groups/new")
  View blank(Visit visit) {
    desk.acting(visit);
    return visit.page("groups/new", Form.blank().with("listed", "yes"));
  }

  @PostMapping("/groups/new")
  View found(Visit visit, Form form, @RequestParam(required = false) MultipartFile picture)
      throws IOException {
    var self = desk.acting(visit).id();
    var draft = fields.read(form, picture);
    if (!desk.mayPost(visit)) {
      form.refuse(Form.WHOLE, "fault.may-not-post");
    }
    if (form.refused()) {
      return visit.page("groups/new", form);
    }
    return switch (founding.found(self, draft)) {
      case Founding.Outcome.Founded(var id) ->
          visit.seeOther("/groups/" + id + "/members", "toast.group.founded");
      case Founding.Outcome.Unfit() -> refused(visit, form, "fault.group.unfit");
      case Founding.Outcome.TooMany() -> refused(visit, form, "fault.group.many");
    };
  }

  @GetMapping("/groups/{id:[0-9]{1,18}}/edit")
  View show(Visit visit, @PathVariable long id) {
    var group = circle.led(visit, id);
    return page(visit, GroupForm.of(group), group);
  }

  @PostMapping("/groups/{id:[0-9]{1,18}}/edit")
  View edit(
      Visit visit,
      Form form,
      @PathVariable long id,
      @RequestParam(required = false) MultipartFile picture)
      throws IOException {
    var group = circle.led(visit, id);
    var draft = fields.read(form, picture);
    var change =
        new GroupChange(draft.name(), draft.description(), draft.portrait(), draft.listed());
    if (!form.refused()) {
      switch (founding.edit(visit.member().id(), id, change)) {
        case EDITED -> {}
        case NO_SUCH_CONTENT, NOT_ALLOWED -> throw new NotHere();
        case UNFIT -> form.refuse(Form.WHOLE, "fault.group.unfit");
        case TOO_OFTEN -> form.refuse(Form.WHOLE, "fault.too-often");
      }
    }
    return form.refused()
        ? page(visit, form, group)
        : visit.seeOther("/groups/" + id + "/members", "toast.saved");
  }

  private static View refused(Visit visit, Form form, String fault) {
    form.refuse(Form.WHOLE, fault);
    return visit.page("groups/new", form);
  }

  private static View page(Visit visit, Form form, ChatGroup group) {
    return visit.page("groups/edit", form, Map.of("group", group));
  }
}
