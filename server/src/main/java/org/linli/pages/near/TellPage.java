package org.linli.pages.near;

import java.io.IOException;
import org.linli.neighbourhood.PostDraft;
import org.linli.neighbourhood.Posting;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Desk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Telling something to neighbours. */
@Controller
class TellPage {
  private final Posting posting;
  private final PostForm fields;
  private final Desk desk;

  TellPage(Posting posting, PostForm fields, Desk desk) {
    this.posting = posting;
    this.fields = fields;
    this.desk = desk;
  }

  @GetMapping("/near/new")
  View blank(Visit visit) {
    desk.acting(visit);
    return visit.page("near/new", Form.blank());
  }

  @PostMapping("/near/new")
  View tell(Visit visit, Form form, @RequestParam(required = false) MultipartFile picture)
      throws IOException {
    var self = desk.acting(visit).id();
    if (!desk.mayPost(visit)) {
      form.refuse(Form.WHOLE, "fault.may-not-post");
    }
    var content = fields.content(form, picture);
    var draft = new PostDraft(content, PostForm.item(form), Whereabouts.read(form));
    if (form.refused()) {
      return visit.page("near/new", form);
    }
    return switch (posting.publish(self, draft)) {
      case Posting.Outcome.Published(var id, var waits) ->
          visit.seeOther("/near/" + id, waits ? "toast.waits" : "toast.near.told");
      case Posting.Outcome.UnknownItem() -> refused(visit, form, "item", "fault.item");
      case Posting.Outcome.Unfit() -> refused(visit, form, "content", "fault.content");
      case Posting.Outcome.TooOften() -> refused(visit, form, Form.WHOLE, "fault.too-often");
    };
  }

  private static View refused(Visit visit, Form form, String field, String fault) {
    form.refuse(field, fault);
    return visit.page("near/new", form);
  }
}
