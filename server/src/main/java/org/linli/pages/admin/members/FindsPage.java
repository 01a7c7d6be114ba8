package org.linli.pages.admin.members;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linli.face.FaceGroup;
import org.linli.face.FaceGroups;
import org.linli.face.Find;
import org.linli.face.Finds;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.pages.admin.Address;
import org.linli.pages.admin.Sheet;
import org.linli.pages.admin.Staff;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Who has searched faces, and whom he found; looking at it is logged itself. */
@Controller
class FindsPage {
  private static final String HERE = "/admin/faces/finds";
  private final Finds finds;
  private final FaceGroups groups;
  private final Members members;

  FindsPage(Finds finds, FaceGroups groups, Members members) {
    this.finds = finds;
    this.groups = groups;
    this.members = members;
  }

  @GetMapping(HERE)
  View show(Visit visit, Form form) {
    var self = Staff.administrator(visit).id();
    var sheet = Sheet.of(form);
    var read = finds.page(sheet.before(), sheet.limit(), self);
    var shown = Sheet.shown(read);
    return visit.page(
        "admin/members/finds",
        Map.of(
            "finds", shown,
            "names", names(shown),
            "groups", groups.all().stream().collect(toMap(FaceGroup::id, FaceGroup::name)),
            "more", Address.next(HERE, Sheet.next(read, Find::id))));
  }

  private Map<Long, String> names(List<Find> shown) {
    var people =
        shown.stream()
            .flatMap(find -> Stream.concat(Stream.of(find.finder()), find.found().stream()))
            .distinct()
            .toList();
    return members.byIds(people).stream().collect(toMap(Member::id, Member::shownNickname));
  }
}
