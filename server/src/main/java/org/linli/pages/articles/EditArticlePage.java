package org.linli.pages.articles;

import java.io.IOException;
import java.util.Map;
import org.linli.articles.ArticleChange;
import org.linli.articles.ArticleDraft;
import org.linli.articles.ArticleEdits;
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

/** Writing a published article anew. */
@Controller
class EditArticlePage {
  private final ArticleForm fields;
  private final ArticleEdits edits;
  private final Tags tags;
  private final Desk desk;

  EditArticlePage(ArticleForm fields, ArticleEdits edits, Tags tags, Desk desk) {
    this.fields = fields;
    this.edits = edits;
    this.tags = tags;
    this.desk = desk;
  }

  @GetMapping("/articles/{id:[0-9]{1,18}}/edit")
  View show(Visit visit, @PathVariable long id) {
    return page(visit, ArticleForm.of(open(visit, id)), id, "");
  }

  @PostMapping("/articles/{id:[0-9]{1,18}}/edit")
  View edit(
      Visit visit,
      Form form,
      @PathVariable long id,
      @RequestParam(required = false) MultipartFile picture)
      throws IOException {
    open(visit, id);
    if (form.ticked("preview")) {
      return page(visit, form, id, new Prose(fields.read(form, picture).content()).html());
    }
    var draft = fields.complete(form, picture);
    if (!form.refused()) {
      tell(visit, form, id, draft);
    }
    return form.refused()
        ? page(visit, form, id, "")
        : visit.seeOther("/articles/" + id, "toast.saved");
  }

  private void tell(Visit visit, Form form, long id, ArticleDraft draft) {
    var change =
        new ArticleChange(
            draft.title(),
            draft.content(),
            draft.description(),
            draft.cover(),
            draft.priceFen(),
            draft.tags());
    switch (edits.edit(id, desk.reader(visit), change)) {
      case EDITED -> {}
      case NO_SUCH_CONTENT, NOT_ALLOWED -> throw new NotHere();
      case UNFIT -> form.refuse(Form.WHOLE, "fault.article");
      case TOO_OFTEN -> form.refuse(Form.WHOLE, "fault.too-often");
    }
  }

  private ArticleDraft open(Visit visit, long id) {
    desk.acting(visit);
    return edits.open(id, desk.reader(visit)).orElseThrow(NotHere::new);
  }

  private View page(Visit visit, Form form, long id, String preview) {
    return visit.page(
        "articles/edit", form, Map.of("id", id, "tree", tags.tree(), "preview", preview));
  }
}
