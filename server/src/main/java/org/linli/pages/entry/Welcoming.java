package org.linli.pages.entry;

import java.util.Optional;
import org.linli.identity.Erasure;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.identity.SessionKind;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.linli.pages.frame.Way;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Where somebody goes who has just come in. */
@Component
class Welcoming {
  private final Members members;
  private final Erasure erasure;

  Welcoming(Members members, Erasure erasure) {
    this.members = members;
    this.erasure = erasure;
  }

  static SessionKind kind(Form form) {
    return form.ticked("stay") ? SessionKind.PAGES_ENDURING : SessionKind.PAGES;
  }

  /** Whether who signs in by this name has asked to be erased; to be looked at before he is in. */
  boolean leaving(String login) {
    return Optional.of(login)
        .flatMap(members::byLogin)
        .map(Member::id)
        .filter(erasure::pending)
        .isPresent();
  }

  View in(Visit visit, Form form, String token, boolean leaving) {
    var toast = leaving ? "toast.stayed" : "toast.in";
    return visit.enter(token, form.ticked("stay"), Way.back(form.value("next")), toast);
  }

  View newcomer(Visit visit, Form form, String token) {
    var next = Way.back(form.value("next"));
    var way = next.equals("/") ? "/settings" : next;
    return visit.enter(token, form.ticked("stay"), way, "toast.welcome");
  }
}
