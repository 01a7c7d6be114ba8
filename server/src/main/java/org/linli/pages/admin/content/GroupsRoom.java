package org.linli.pages.admin.content;

import java.util.List;
import java.util.Map;
import org.linli.group.GroupDesk;
import org.linli.group.GroupMessage;
import org.linli.pages.admin.Staff;
import org.linli.pages.admin.Sure;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Paging;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** All groups, and what was said in those that have ended. */
@Controller
class GroupsRoom {
  private static final String LIST = "/admin/groups";
  private static final String ONE = LIST + "/{id:[0-9]{1,18}}";
  private static final int SHOWN = 100;
  private final GroupDesk desk;

  GroupsRoom(GroupDesk desk) {
    this.desk = desk;
  }

  @GetMapping(LIST)
  View list(Visit visit, Form form) {
    Staff.moderator(visit);
    var paging = Paging.of(form);
    var read = desk.all(paging.offset(), paging.limit());
    return visit.page(
        "admin/content/groups", Map.of("groups", Paging.shown(read), "more", paging.next(read)));
  }

  /** Only an administrator reads what was said, when the group has ended; that is logged. */
  @GetMapping(ONE)
  View one(Visit visit, Form form, @PathVariable long id) {
    var self = Staff.moderator(visit);
    var group = desk.find(id).orElseThrow(NotHere::new);
    var asked = self.administers() && !group.open() && form.ticked("before");
    List<GroupMessage> said =
        asked ? desk.history(group, self.id(), before(form), SHOWN) : List.of();
    return visit.page(
        "admin/content/group",
        Map.of(
            "group", group,
            "said", said,
            "asked", asked,
            "older", said.size() == SHOWN ? said.getFirst().id() : 0L));
  }

  @PostMapping(ONE + "/close")
  View close(Visit visit, Form form, @PathVariable long id) {
    var self = Staff.moderator(visit);
    if (!Sure.said(form)) {
      return Sure.ask(visit, form, visit.say("group.close.sure"), LIST + "/" + id);
    }
    if (!desk.close(id, self.id())) {
      throw new NotHere();
    }
    return visit.seeOther(LIST + "/" + id, "toast.group.done");
  }

  private static long before(Form form) {
    var text = form.value("before");
    return text.matches("[1-9][0-9]{0,17}") ? Long.parseLong(text) : Long.MAX_VALUE;
  }
}
