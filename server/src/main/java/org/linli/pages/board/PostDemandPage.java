package org.linli.pages.board;

import java.io.IOException;
import java.util.Map;
import org.linli.market.DemandDraft;
import org.linli.market.DemandPosting;
import org.linli.media.Prose;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Desk;
import org.linli.topic.Tags;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Posting a demand. */
@Controller
class PostDemandPage {
  private final DemandPosting posting;
  private final DemandForm fields;
  private final Tags tags;
  private final Desk desk;

  PostDemandPage(DemandPosting posting, DemandForm fields, Tags tags, Desk desk) {
    this.posting = posting;
    this.fields = fields;
    this.tags = tags;
    this.desk = desk;
  }

  @GetMapping("/demands/new")
  View show(Visit visit) {
    enterprise(visit);
    return page(visit, Form.blank(), "");
  }

  @PostMapping("/demands/new")
  View post(Visit visit, Form form, @RequestParam(required = false) MultipartFile picture)
      throws IOException {
    var self = enterprise(visit);
    var draft = fields.read(form, picture);
    if (form.ticked("preview")) {
      return page(visit, form, new Prose(draft.content()).html());
    }
    return form.refused() ? page(visit, form, "") : posted(visit, form, self, draft);
  }

  private View posted(Visit visit, Form form, long self, DemandDraft draft) {
    return switch (posting.post(self, draft)) {
      case DemandPosting.Outcome.Posted(var id, var waits) ->
          visit.seeOther("/demands/" + id, waits ? "toast.waits" : "toast.posted");
      case DemandPosting.Outcome.NotAllowed() -> throw new NotHere();
      case DemandPosting.Outcome.Unfit(), DemandPosting.Outcome.UnknownTag() ->
          refused(visit, form, "fault.article");
      case DemandPosting.Outcome.TooOften() -> refused(visit, form, "fault.too-often");
    };
  }

  private View refused(Visit visit, Form form, String fault) {
    form.refuse(Form.WHOLE, fault);
    return page(visit, form, "");
  }

  private long enterprise(Visit visit) {
    var self = visit.member().id();
    if (!posting.isOpenTo(self) || !desk.mayPost(visit)) {
      throw new NotHere();
    }
    return self;
  }

  private View page(Visit visit, Form form, String preview) {
    return visit.page("board/new", form, Map.of("tree", tags.tree(), "preview", preview));
  }
}
