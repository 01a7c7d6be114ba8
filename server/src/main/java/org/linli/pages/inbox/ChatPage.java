package org.linli.pages.inbox;

import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Desk;
import org.linli.pages.writing.Texts;
import org.linli.social.MessageDraft;
import org.linli.social.Sending;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Writing with one member. */
@Controller
class ChatPage {
  static final String ONE = "/inbox/{partner:[0-9]{1,18}}";
  private final Chat chat;
  private final Company company;
  private final Sending sending;
  private final Desk desk;

  ChatPage(Chat chat, Company company, Sending sending, Desk desk) {
    this.chat = chat;
    this.company = company;
    this.sending = sending;
    this.desk = desk;
  }

  @GetMapping(ONE)
  View show(Visit visit, Form form, @PathVariable long partner) {
    return chat.page(visit, form, partner);
  }

  /** Rows alone, for a page that is open already. */
  @GetMapping(ONE + "/newer")
  View newer(Visit visit, Form form, @PathVariable long partner) {
    return chat.newer(visit, form, partner);
  }

  /** Whether the other is here, alone. */
  @GetMapping(ONE + "/here")
  View here(Visit visit, @PathVariable long partner) {
    return company.mark(visit, partner);
  }

  @PostMapping(ONE)
  View send(Visit visit, Form form, @PathVariable long partner) {
    var self = visit.member().id();
    var content = form.required("content", Texts.LONGEST);
    if (!desk.mayPost(visit)) {
      form.refuse("content", "fault.may-not-post");
    }
    if (form.refused()) {
      return chat.page(visit, form, partner);
    }
    return switch (sending.send(self, partner, new MessageDraft(0, "", content))) {
      case Sending.Outcome.Sent(_, var waits) -> sent(visit, partner, waits);
      case Sending.Outcome.UnknownReceiver() -> throw new NotHere();
      case Sending.Outcome.Blocked() -> refused(visit, form, partner, "fault.not-heard");
      case Sending.Outcome.Unfit() -> refused(visit, form, partner, "fault.content");
      case Sending.Outcome.TooOften() -> refused(visit, form, partner, "fault.too-often");
    };
  }

  private View refused(Visit visit, Form form, long partner, String fault) {
    form.refuse("content", fault);
    return chat.page(visit, form, partner);
  }

  private static View sent(Visit visit, long partner, boolean waits) {
    var address = "/inbox/" + partner + "#write";
    return waits ? visit.seeOther(address, "toast.letter-waits") : visit.seeOther(address);
  }
}
