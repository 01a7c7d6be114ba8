package org.linli.pages.admin.members;

import java.util.Map;
import org.linli.face.FaceGroup;
import org.linli.face.FaceGroups;
import org.linli.face.GroupDesk;
import org.linli.pages.admin.Staff;
import org.linli.pages.admin.Sure;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Groups of faces. */
@Controller
class FacesPage {
  private static final String LIST = "/admin/faces";
  private static final int LONGEST_NAME = 20;
  private static final int LONGEST_CONTENT = 10_000;
  private final FaceGroups groups;
  private final GroupDesk desk;

  FacesPage(FaceGroups groups, GroupDesk desk) {
    this.groups = groups;
    this.desk = desk;
  }

  @GetMapping(LIST)
  View show(Visit visit) {
    Staff.administrator(visit);
    return page(visit, Form.blank());
  }

  @PostMapping(LIST)
  View create(Visit visit, Form form) {
    var self = Staff.administrator(visit).id();
    var name = form.required("name", LONGEST_NAME);
    var content = form.text("content", LONGEST_CONTENT);
    if (!form.refused()) {
      switch (desk.create(name, content, self)) {
        case GroupDesk.Creation.Created(_) -> {}
        case GroupDesk.Creation.Taken() -> form.refuse("name", "fault.face.name");
        case GroupDesk.Creation.Unfit() -> form.refuse("name", "fault.unfit");
      }
    }
    return form.refused() ? page(visit, form) : visit.seeOther(LIST, "toast.saved");
  }

  @PostMapping(LIST + "/{id:[0-9]{1,18}}")
  View describe(Visit visit, Form form, @PathVariable long id) {
    var self = Staff.administrator(visit).id();
    var content = form.text("description", LONGEST_CONTENT);
    if (form.refused()) {
      return page(visit, form);
    }
    return switch (desk.describe(id, content, self)) {
      case DONE -> visit.seeOther(LIST, "toast.saved");
      case NO_SUCH_GROUP -> throw new NotHere();
      case UNFIT -> page(visit, form);
    };
  }

  @PostMapping(LIST + "/{id:[0-9]{1,18}}/remove")
  View remove(Visit visit, Form form, @PathVariable long id) {
    var self = Staff.administrator(visit).id();
    var name = groups.find(id).map(FaceGroup::name).orElseThrow(NotHere::new);
    if (!Sure.said(form)) {
      return Sure.ask(visit, form, visit.say("face.group.sure", name), LIST);
    }
    return switch (desk.remove(id, self)) {
      case DONE -> visit.seeOther(LIST, "toast.saved");
      case NO_SUCH_GROUP, IS_DEFAULT -> throw new NotHere();
    };
  }

  private View page(Visit visit, Form form) {
    return visit.page("admin/members/faces", form, Map.of("groups", groups.all()));
  }
}
