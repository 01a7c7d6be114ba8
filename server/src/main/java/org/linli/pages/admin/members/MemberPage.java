package org.linli.pages.admin.members;

import java.util.Map;
import org.linli.face.OwnFace;
import org.linli.face.Registration;
import org.linli.identity.Experience;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.identity.OpenSessions;
import org.linli.moderation.Act;
import org.linli.moderation.ActQuery;
import org.linli.moderation.ActSearch;
import org.linli.pages.admin.ActItems;
import org.linli.pages.admin.Staff;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** A member as administrators see him. */
@Controller
class MemberPage {
  private static final int LINES = 20;
  private final Members members;
  private final OpenSessions sessions;
  private final Experience experience;
  private final OwnFace faces;
  private final ActSearch log;
  private final ActItems items;

  MemberPage(
      Members members,
      OpenSessions sessions,
      Experience experience,
      OwnFace faces,
      ActSearch log,
      ActItems items) {
    this.members = members;
    this.sessions = sessions;
    this.experience = experience;
    this.faces = faces;
    this.log = log;
    this.items = items;
  }

  @GetMapping("/admin/members/{id:[0-9]{1,18}}")
  View show(Visit visit, @PathVariable long id) {
    Staff.administrator(visit);
    return page(visit, Form.blank(), id);
  }

  /** The page with what is wrong with one of its forms. */
  View page(Visit visit, Form form, long id) {
    return visit.page(
        "admin/members/member",
        form,
        Map.of(
            "member", member(id),
            "sessions", sessions.of(id, visit.session().orElseThrow()),
            "pictured", faces.of(id).filter(Registration::pictured).isPresent(),
            "journal", experience.changes(id, 0, LINES),
            "acts", items.of(log.find(about(id), Long.MAX_VALUE, LINES))));
  }

  private static ActQuery about(long id) {
    return new ActQuery(Act.Matter.MEMBER.kinds(), 0, id);
  }

  Member member(long id) {
    return members.byId(id).orElseThrow(NotHere::new);
  }
}
