package org.linli.pages.articles;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.articles.ArticleDraft;
import org.linli.articles.DraftPublishing;
import org.linli.articles.SavedDrafts;
import org.linli.media.Prose;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.topic.Tags;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** A draft: written on, published now or at a time, or thrown away. */
@Controller
class DraftPage {
  private final ArticleForm fields;
  private final SavedDrafts drafts;
  private final DraftPublishing publishing;
  private final Tags tags;
  private final Author author;

  DraftPage(
      ArticleForm fields,
      SavedDrafts drafts,
      DraftPublishing publishing,
      Tags tags,
      Author author) {
    this.fields = fields;
    this.drafts = drafts;
    this.publishing = publishing;
    this.tags = tags;
    this.author = author;
  }

  @GetMapping("/drafts/{id:[0-9]{1,18}}")
  View show(Visit visit, @PathVariable long id) {
    var self = author.of(visit).id();
    var saved = drafts.find(self, id).orElseThrow(NotHere::new);
    return page(visit, ArticleForm.of(saved.article()), id, "");
  }

  @PostMapping("/drafts/{id:[0-9]{1,18}}")
  View change(
      Visit visit,
      Form form,
      @PathVariable long id,
      @RequestParam(required = false) MultipartFile picture)
      throws IOException {
    var self = author.of(visit).id();
    if (form.ticked("preview")) {
      return page(visit, form, id, new Prose(fields.read(form, picture).content()).html());
    }
    var ends = Set.of("publish", "plan").contains(form.value("do"));
    save(form, self, id, ends ? fields.complete(form, picture) : fields.read(form, picture));
    return form.refused()
        ? page(visit, form, id, "")
        : next(visit, form, self, id).orElseGet(() -> page(visit, form, id, ""));
  }

  @PostMapping("/drafts/{id:[0-9]{1,18}}/unplan")
  View unplan(Visit visit, @PathVariable long id) {
    publishing.cancel(author.of(visit).id(), id);
    return visit.seeOther("/drafts/" + id, "toast.saved");
  }

  @PostMapping("/drafts/{id:[0-9]{1,18}}/delete")
  View delete(Visit visit, @PathVariable long id) {
    drafts.delete(author.of(visit).id(), id);
    return visit.seeOther("/drafts", "toast.thrown");
  }

  private void save(Form form, long self, long id, ArticleDraft draft) {
    if (form.refused()) {
      return;
    }
    switch (drafts.save(self, id, draft)) {
      case SavedDrafts.Saving.Saved(_) -> {}
      case SavedDrafts.Saving.NoSuchDraft() -> throw new NotHere();
      case SavedDrafts.Saving.Unfit(), SavedDrafts.Saving.TooMany() ->
          form.refuse(Form.WHOLE, "fault.article");
    }
  }

  /** Where to go with the saved draft; nothing where the form tells what is wrong. */
  private Optional<View> next(Visit visit, Form form, long self, long id) {
    return switch (form.value("do")) {
      case "publish" -> {
        var outcome = publishing.publish(self, id).orElseThrow(NotHere::new);
        yield Published.seen(visit, form, outcome);
      }
      case "plan" -> plan(visit, form, self, id);
      default -> Optional.of(visit.seeOther("/drafts/" + id, "toast.saved"));
    };
  }

  private Optional<View> plan(Visit visit, Form form, long self, long id) {
    var at = form.moment("at");
    if (at.isEmpty()) {
      return Optional.empty();
    }
    return switch (publishing.plan(self, id, at.get())) {
      case PLANNED -> Optional.of(visit.seeOther("/drafts/" + id, "toast.planned"));
      case NO_SUCH_DRAFT -> throw new NotHere();
      case UNFIT -> {
        form.refuse(Form.WHOLE, "fault.plan");
        yield Optional.empty();
      }
    };
  }

  private View page(Visit visit, Form form, long id, String preview) {
    var saved = drafts.find(visit.member().id(), id).orElseThrow(NotHere::new);
    return visit.page(
        "articles/draft", form, Map.of("saved", saved, "tree", tags.tree(), "preview", preview));
  }
}
