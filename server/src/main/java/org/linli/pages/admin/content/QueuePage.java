package org.linli.pages.admin.content;

import java.util.Map;
import java.util.Optional;
import org.linli.moderation.Cases;
import org.linli.moderation.ReviewCase;
import org.linli.pages.admin.Leaf;
import org.linli.pages.admin.Staff;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Piece;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What has to be looked at, and the way from one to the next. */
@Controller
class QueuePage {
  private static final String LIST = "/admin/cases";
  private final Cases cases;

  QueuePage(Cases cases) {
    this.cases = cases;
  }

  /** A case, and where it is decided. */
  record Line(ReviewCase open) {

    String address() {
      return Subjects.address(open.subject());
    }

    String kind() {
      return Piece.key(open.kind());
    }
  }

  @GetMapping(LIST)
  View show(Visit visit, Form form) {
    Staff.moderator(visit);
    var leaf = Leaf.of(form);
    var read = cases.queue(leaf.offset(), leaf.limit());
    return visit.page(
        "admin/content/queue",
        Map.of(
            "lines", Leaf.shown(read).stream().map(Line::new).toList(),
            "more", leaf.next(LIST, read)));
  }

  /** The case after one, or the first; the list when there is none. */
  @GetMapping(LIST + "/next")
  View next(Visit visit, Form form) {
    Staff.moderator(visit);
    return visit.seeOther(after(number(form, "after")));
  }

  @GetMapping(LIST + "/previous")
  View previous(Visit visit, Form form) {
    Staff.moderator(visit);
    var before = number(form, "before");
    return visit.seeOther(address(cases.before(before).or(() -> cases.before(Long.MAX_VALUE))));
  }

  /** Where to go on after a case that is done. */
  String after(long id) {
    return address(cases.after(id).or(() -> cases.after(0)));
  }

  private static String address(Optional<ReviewCase> open) {
    return open.map(one -> Subjects.address(one.subject())).orElse(LIST);
  }

  private static long number(Form form, String name) {
    return form.numbers(name).stream().findFirst().orElse(0L);
  }
}
