package org.linli.pages.settings;

import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.linli.social.PushBrowser;
import org.linli.social.PushSubscriptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Being told in a browser of what is new, or no more. */
@Controller
class PushPage {
  private static final String BACK = "/settings/notices";
  private static final int LONGEST = 1_000;
  private final PushSubscriptions subscriptions;

  PushPage(PushSubscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  @PostMapping("/settings/notices/push")
  View subscribe(Visit visit, Form form) {
    var self = visit.member().id();
    var browser =
        new PushBrowser(
            form.required("endpoint", LONGEST),
            form.required("p256dh", LONGEST),
            form.required("auth", LONGEST),
            visit.language().locale().getLanguage());
    return switch (subscriptions.subscribe(self, visit.session().orElseThrow(), browser)) {
      case DONE -> visit.seeOther(BACK, "toast.saved");
      case UNFIT, NO_SUCH_MEMBER -> visit.seeOther(BACK, "toast.no-push");
    };
  }

  @PostMapping("/settings/notices/push/end")
  View end(Visit visit) {
    subscriptions.forget(visit.member().id());
    return visit.seeOther(BACK, "toast.ended");
  }
}
