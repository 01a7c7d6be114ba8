package org.linli.pages.inbox;

import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.social.Blocks;
import org.linli.social.Recalling;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Taking a message back, and wanting to hear no more. */
@Controller
class ChatDeedsPage {
  private final Recalling recalling;
  private final Blocks blocks;

  ChatDeedsPage(Recalling recalling, Blocks blocks) {
    this.recalling = recalling;
    this.blocks = blocks;
  }

  @PostMapping(ChatPage.ONE + "/recall")
  View recall(Visit visit, Form form, @PathVariable long partner) {
    var id = form.numbers("message").stream().findFirst().orElse(0L);
    var address = "/inbox/" + partner + "#write";
    return switch (recalling.recall(visit.member().id(), id)) {
      case RECALLED -> visit.seeOther(address, "toast.recalled");
      case TOO_LATE -> visit.seeOther(address, "toast.not-recalled");
      case NO_SUCH_MESSAGE -> throw new NotHere();
    };
  }

  @PostMapping(ChatPage.ONE + "/block")
  View block(Visit visit, Form form, @PathVariable long partner) {
    var self = visit.member().id();
    var address = "/inbox/" + partner;
    if (!form.value("on").equals("yes")) {
      blocks.unblock(self, partner);
      return visit.seeOther(address, "toast.unblocked");
    }
    return switch (blocks.block(self, partner)) {
      case DONE -> visit.seeOther(address, "toast.blocked");
      case NO_SUCH_MEMBER, ONESELF -> throw new NotHere();
    };
  }
}
