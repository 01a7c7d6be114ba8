package org.linli.pages.admin;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.moderation.Act;
import org.linli.moderation.ActSearch;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What was decided here, for everybody: without names, and without what was taken away. */
@Controller
class OpenLogPage {
  private final ActSearch log;
  private final Members members;

  OpenLogPage(ActSearch log, Members members) {
    this.log = log;
    this.members = members;
  }

  /** A decision, and whether it was an administrator's. */
  record Line(Act act, boolean administrator) {

    /** What kind of content a complaint was about, or nothing. */
    String content() {
      return act.kind().matter() == Act.Matter.CONTENT ? act.about() : "";
    }
  }

  @GetMapping("/log")
  View show(Visit visit, Form form) {
    var sheet = Sheet.of(form);
    var read = log.open(sheet.before(), sheet.limit());
    return visit.page(
        "admin/open-log",
        Map.of(
            "lines", lines(Sheet.shown(read)),
            "more", Address.next("/log", Sheet.next(read, Act::id))));
  }

  private List<Line> lines(List<Act> acts) {
    var actors = acts.stream().map(Act::administratorId).distinct().toList();
    var administrators =
        members.byIds(actors).stream().filter(Member::administers).map(Member::id).collect(toSet());
    return acts.stream()
        .map(act -> new Line(act, administrators.contains(act.administratorId())))
        .toList();
  }
}
