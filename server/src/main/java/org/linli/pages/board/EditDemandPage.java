package org.linli.pages.board;

import java.io.IOException;
import java.util.Map;
import org.linli.market.DemandChange;
import org.linli.market.DemandDraft;
import org.linli.market.DemandEdits;
import org.linli.media.Prose;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Desk;
import org.linli.topic.Tags;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Writing a demand anew. */
@Controller
class EditDemandPage {
  private final DemandEdits edits;
  private final DemandForm fields;
  private final Tags tags;
  private final Desk desk;

  EditDemandPage(DemandEdits edits, DemandForm fields, Tags tags, Desk desk) {
    this.edits = edits;
    this.fields = fields;
    this.tags = tags;
    this.desk = desk;
  }

  @GetMapping("/demands/{id:[0-9]{1,18}}/edit")
  View show(Visit visit, @PathVariable long id) {
    return page(visit, DemandForm.of(open(visit, id)), id, "");
  }

  @PostMapping("/demands/{id:[0-9]{1,18}}/edit")
  View edit(
      Visit visit,
      Form form,
      @PathVariable long id,
      @RequestParam(required = false) MultipartFile picture)
      throws IOException {
    open(visit, id);
    var draft = fields.read(form, picture);
    if (form.ticked("preview")) {
      return page(visit, form, id, new Prose(draft.content()).html());
    }
    if (!form.refused()) {
      tell(visit, form, id, draft);
    }
    return form.refused()
        ? page(visit, form, id, "")
        : visit.seeOther("/demands/" + id, "toast.saved");
  }

  private void tell(Visit visit, Form form, long id, DemandDraft draft) {
    switch (edits.edit(id, desk.reader(visit), DemandChange.to(draft))) {
      case EDITED -> {}
      case NO_SUCH_CONTENT, NOT_ALLOWED -> throw new NotHere();
      case UNFIT -> form.refuse(Form.WHOLE, "fault.article");
      case TOO_OFTEN -> form.refuse(Form.WHOLE, "fault.too-often");
    }
  }

  private DemandDraft open(Visit visit, long id) {
    desk.acting(visit);
    return edits.open(id, desk.reader(visit)).orElseThrow(NotHere::new);
  }

  private View page(Visit visit, Form form, long id, String preview) {
    return visit.page(
        "board/edit", form, Map.of("id", id, "tree", tags.tree(), "preview", preview));
  }
}
