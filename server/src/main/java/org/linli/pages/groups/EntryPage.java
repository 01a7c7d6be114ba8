package org.linli.pages.groups;

import org.linli.group.Applying;
import org.linli.group.Change;
import org.linli.group.Invitations;
import org.linli.group.Parting;
import org.linli.pages.admin.Sure;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Desk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Coming into a group, leaving it, and ending it. */
@Controller
class EntryPage {
  private static final String ONE = "/groups/{id:[0-9]{1,18}}";
  private static final String MINE = "/groups";
  private final Applying applying;
  private final Invitations invitations;
  private final Parting parting;
  private final Desk desk;

  EntryPage(Applying applying, Invitations invitations, Parting parting, Desk desk) {
    this.applying = applying;
    this.invitations = invitations;
    this.parting = parting;
    this.desk = desk;
  }

  @PostMapping(ONE + "/apply")
  View apply(Visit visit, @PathVariable long id) {
    return Told.of(visit, applying.apply(desk.acting(visit).id(), id), "/groups/" + id);
  }

  @PostMapping(ONE + "/accept")
  View accept(Visit visit, @PathVariable long id) {
    return Told.of(visit, invitations.accept(desk.acting(visit).id(), id), "/groups/" + id);
  }

  @PostMapping(ONE + "/decline")
  View decline(Visit visit, @PathVariable long id) {
    return Told.of(visit, invitations.decline(desk.acting(visit).id(), id), MINE);
  }

  @PostMapping(ONE + "/leave")
  View leave(Visit visit, @PathVariable long id) {
    return Told.of(visit, parting.leave(desk.acting(visit).id(), id), MINE);
  }

  @PostMapping(ONE + "/close")
  View close(Visit visit, Form form, @PathVariable long id) {
    var self = desk.acting(visit).id();
    if (!Sure.said(form)) {
      return Sure.ask(visit, form, visit.say("group.close.sure"), "/groups/" + id + "/members");
    }
    Change change = parting.close(self, id);
    return Told.of(visit, change, MINE);
  }
}
