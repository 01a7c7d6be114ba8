package org.linli.pages.groups;

import java.util.Map;
import org.linli.group.ChatGroups;
import org.linli.group.OwnGroups;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Paging;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The groups of a member, and those that he might like. */
@Controller
class GroupsPage {
  private static final int LONGEST_NAME = 50;
  private static final int MOST_PENDING = 50;
  private final OwnGroups own;
  private final ChatGroups groups;

  GroupsPage(OwnGroups own, ChatGroups groups) {
    this.own = own;
    this.groups = groups;
  }

  @GetMapping("/groups")
  View own(Visit visit, Form form) {
    var self = visit.member().id();
    var paging = Paging.of(form);
    var read = own.of(self, paging.offset(), paging.limit());
    return visit.page(
        "groups/mine",
        Map.of(
            "groups", Paging.shown(read),
            "pending", own.pending(self, 0, MOST_PENDING),
            "more", paging.next(read)));
  }

  @GetMapping("/groups/find")
  View find(Visit visit, Form form) {
    var paging = Paging.of(form);
    var begin = form.text("name", LONGEST_NAME);
    var read = groups.listed(begin, paging.offset(), paging.limit());
    return visit.page(
        "groups/find", form, Map.of("groups", Paging.shown(read), "more", paging.next(read)));
  }
}
