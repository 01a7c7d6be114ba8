package org.linli.pages.admin;

import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Where a form was sent there is no page to come back to, but one above it. */
@Controller
class WayBack {

  @GetMapping({
    "/admin/members/{id:[0-9]{1,18}}/{act:group|ban|unban|grant|duty}",
    "/admin/real-names/{id:[0-9]{1,18}}/{act:pass|refuse}",
    "/admin/applications/{profession:specialist|enterprise}/{id:[0-9]{1,18}}/{act:confirm|refuse}",
    "/admin/cases/{kind:[a-z-]{1,20}}/{id:[0-9]{1,18}}/{act:pass|remove}",
    "/admin/tags/{id:[0-9]{1,18}}/{act:name|delete|merge}",
    "/admin/activities/{id:[0-9]{1,18}}/{act:delete}",
    "/admin/words/{act:test|remove}"
  })
  View above(Visit visit) {
    return up(visit, 1);
  }

  @GetMapping({
    "/admin/members/{id:[0-9]{1,18}}/sessions/{act:end|end-all}",
    "/admin/withdrawals/{id:[0-9]{1,18}}/{act:approve|refuse}"
  })
  View twoAbove(Visit visit) {
    return up(visit, 2);
  }

  private static View up(Visit visit, int steps) {
    Staff.anybody(visit);
    var path = visit.path();
    for (var i = 0; i < steps; i++) {
      path = path.substring(0, path.lastIndexOf('/'));
    }
    return visit.seeOther(path);
  }
}
