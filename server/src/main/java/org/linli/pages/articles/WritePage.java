package org.linli.pages.articles;

import java.io.IOException;
import java.util.Map;
import org.linli.articles.ArticleDraft;
import org.linli.articles.Publishing;
import org.linli.articles.SavedDrafts;
import org.linli.media.Prose;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.TagSuggestion;
import org.linli.topic.Tags;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Writing a new article. */
@Controller
class WritePage {
  private final ArticleForm fields;
  private final Publishing publishing;
  private final SavedDrafts drafts;
  private final Tags tags;
  private final Author author;
  private final TagSuggestion suggestion;

  WritePage(
      ArticleForm fields,
      Publishing publishing,
      SavedDrafts drafts,
      Tags tags,
      Author author,
      TagSuggestion suggestion) {
    this.fields = fields;
    this.publishing = publishing;
    this.drafts = drafts;
    this.tags = tags;
    this.author = author;
    this.suggestion = suggestion;
  }

  @GetMapping("/write")
  View show(Visit visit) {
    author.of(visit);
    return page(visit, Form.blank(), "");
  }

  @PostMapping("/write")
  View write(Visit visit, Form form, @RequestParam(required = false) MultipartFile picture)
      throws IOException {
    var self = author.of(visit).id();
    if (form.ticked("preview")) {
      return page(visit, form, new Prose(fields.read(form, picture).content()).html());
    }
    if (suggestion.ticks(form)) {
      fields.read(form, picture);
      return page(visit, form, "");
    }
    var publishes = form.value("do").equals("publish");
    var draft = publishes ? fields.complete(form, picture) : fields.read(form, picture);
    if (form.refused()) {
      return page(visit, form, "");
    }
    return publishes ? publish(visit, form, self, draft) : save(visit, form, self, draft);
  }

  private View publish(Visit visit, Form form, long self, ArticleDraft draft) {
    var outcome = publishing.publish(self, draft);
    return Published.seen(visit, form, outcome).orElseGet(() -> page(visit, form, ""));
  }

  private View save(Visit visit, Form form, long self, ArticleDraft draft) {
    return switch (drafts.save(self, draft)) {
      case SavedDrafts.Saving.Saved(var id) -> visit.seeOther("/drafts/" + id, "toast.saved");
      case SavedDrafts.Saving.TooMany() -> refused(visit, form, "fault.drafts");
      case SavedDrafts.Saving.Unfit(), SavedDrafts.Saving.NoSuchDraft() ->
          refused(visit, form, "fault.article");
    };
  }

  private View refused(Visit visit, Form form, String fault) {
    form.refuse(Form.WHOLE, fault);
    return page(visit, form, "");
  }

  private View page(Visit visit, Form form, String preview) {
    return visit.page("articles/write", form, Map.of("tree", tags.tree(), "preview", preview));
  }
}
