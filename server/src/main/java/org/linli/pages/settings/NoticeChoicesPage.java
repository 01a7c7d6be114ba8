package org.linli.pages.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.linli.social.NoticeChoice;
import org.linli.social.NoticeChoices;
import org.linli.social.NoticeKind;
import org.linli.social.PushChoices;
import org.linli.social.PushSubscriptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What a member wants to hear of, and where. */
@Controller
class NoticeChoicesPage {
  private final NoticeChoices choices;
  private final PushSubscriptions pushes;
  private final PushChoices pushChoices;

  NoticeChoicesPage(NoticeChoices choices, PushSubscriptions pushes, PushChoices pushChoices) {
    this.choices = choices;
    this.pushes = pushes;
    this.pushChoices = pushChoices;
  }

  @GetMapping("/settings/notices")
  View show(Visit visit) {
    var member = visit.member();
    return visit.page(
        "settings/notices",
        Map.of(
            "choices", choices.of(member.id()),
            "mail", member.email() != null,
            "away", pushChoices.of(member.id()),
            "pushKey", pushes.publicKey(),
            "browsers", pushes.count(member.id())));
  }

  @PostMapping("/settings/notices")
  View save(Visit visit, Form form) {
    var account = visit.member().id();
    choices.of(account).forEach((kind, before) -> choose(account, kind, before, form));
    return visit.seeOther("/settings/notices", "toast.saved");
  }

  /** What the form does not have stays. */
  private void choose(long account, NoticeKind kind, NoticeChoice before, Form form) {
    var key = kind.name().toLowerCase(Locale.ROOT);
    var digest =
        Arrays.stream(NoticeChoice.Digest.values())
            .filter(one -> one.name().equalsIgnoreCase(form.value("digest-" + key)))
            .findAny()
            .orElse(before.digest());
    var choice = new NoticeChoice(!kind.optional() || form.ticked("page-" + key), digest);
    if (!choice.equals(before)) {
      choices.choose(account, kind, choice);
    }
  }
}
