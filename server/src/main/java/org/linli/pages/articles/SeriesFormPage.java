package org.linli.pages.articles;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.linli.articles.Article;
import org.linli.articles.Articles;
import org.linli.articles.Series;
import org.linli.articles.SeriesDraft;
import org.linli.articles.SeriesEdits;
import org.linli.articles.SeriesShelf;
import org.linli.identity.Reader;
import org.linli.moderation.Editing;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Desk;
import org.linli.pages.writing.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Making a series, and putting its articles into their order. */
@Controller
class SeriesFormPage {
  private static final int LONGEST_DESCRIPTION = 2_000;
  private static final int MOST = 200;
  private final ArticleForm fields;
  private final SeriesEdits edits;
  private final SeriesShelf shelf;
  private final Articles articles;
  private final Author author;
  private final Desk desk;

  SeriesFormPage(
      ArticleForm fields,
      SeriesEdits edits,
      SeriesShelf shelf,
      Articles articles,
      Author author,
      Desk desk) {
    this.fields = fields;
    this.edits = edits;
    this.shelf = shelf;
    this.articles = articles;
    this.author = author;
    this.desk = desk;
  }

  @GetMapping("/school/new")
  View blank(Visit visit) {
    author.of(visit);
    return visit.page("articles/series-new", Form.blank());
  }

  @PostMapping("/school/new")
  View add(Visit visit, Form form, @RequestParam(required = false) MultipartFile picture)
      throws IOException {
    var self = author.of(visit).id();
    var draft = draft(form, picture);
    if (form.refused()) {
      return visit.page("articles/series-new", form);
    }
    var added = edits.add(self, draft);
    if (added.isEmpty()) {
      form.refuse(Form.WHOLE, "fault.series");
      return visit.page("articles/series-new", form);
    }
    return visit.seeOther("/school/" + added.get() + "/edit", "toast.saved");
  }

  @GetMapping("/school/{id:[0-9]{1,18}}/edit")
  View show(Visit visit, @PathVariable long id) {
    var series = own(visit, id);
    var form =
        Form.blank()
            .with("title", series.title())
            .with("description", series.description())
            .with("cover", series.cover());
    return page(visit, form, series);
  }

  @PostMapping("/school/{id:[0-9]{1,18}}/edit")
  View edit(
      Visit visit,
      Form form,
      @PathVariable long id,
      @RequestParam(required = false) MultipartFile picture)
      throws IOException {
    var series = own(visit, id);
    var draft = draft(form, picture);
    if (!form.refused()) {
      tell(form, edits.edit(id, desk.reader(visit), draft));
    }
    return form.refused()
        ? page(visit, form, series)
        : visit.seeOther("/school/" + id + "/edit", "toast.saved");
  }

  /** Each article has a field for its place; those without one stand outside. */
  @PostMapping("/school/{id:[0-9]{1,18}}/order")
  View order(Visit visit, Form form, @PathVariable long id) {
    var series = own(visit, id);
    var order =
        choice(visit, id).stream()
            .map(Article::id)
            .filter(article -> place(form, article) > 0)
            .sorted(Comparator.comparingInt(article -> place(form, article)))
            .toList();
    tell(form, edits.arrange(id, desk.reader(visit), order));
    return form.refused()
        ? page(visit, form, series)
        : visit.seeOther("/school/" + id, "toast.saved");
  }

  @PostMapping("/school/{id:[0-9]{1,18}}/delete")
  View delete(Visit visit, @PathVariable long id) {
    own(visit, id);
    edits.delete(id, desk.reader(visit));
    return visit.seeOther("/school", "toast.thrown");
  }

  private SeriesDraft draft(Form form, MultipartFile picture) throws IOException {
    var title = form.required("title", Texts.LONGEST_TITLE);
    var description = form.text("description", LONGEST_DESCRIPTION);
    fields.cover(form, picture);
    return new SeriesDraft(title, description, form.text("cover", Texts.LONGEST_TITLE));
  }

  private static void tell(Form form, Editing outcome) {
    switch (outcome) {
      case EDITED -> {}
      case NO_SUCH_CONTENT, NOT_ALLOWED -> throw new NotHere();
      case UNFIT -> form.refuse(Form.WHOLE, "fault.series");
      case TOO_OFTEN -> form.refuse(Form.WHOLE, "fault.too-often");
    }
  }

  private Series own(Visit visit, long id) {
    desk.acting(visit);
    var reader = desk.reader(visit);
    return shelf
        .find(id, reader)
        .filter(series -> reader.knows(series.author().id()))
        .orElseThrow(NotHere::new);
  }

  private View page(Visit visit, Form form, Series series) {
    var all = choice(visit, series.id());
    var inside = shelf.articlesOf(series.id());
    IntStream.range(0, inside.size())
        .forEach(i -> form.with("place-" + inside.get(i).id(), String.valueOf(i + 1)));
    return visit.page("articles/series-edit", form, Map.of("id", series.id(), "articles", all));
  }

  /** What stands in it, and what else the member has written. */
  private Collection<Article> choice(Visit visit, long id) {
    var all = new LinkedHashMap<Long, Article>();
    shelf.articlesOf(id).forEach(article -> all.put(article.id(), article));
    articles
        .by(visit.member().id(), Reader.STRANGER, 0, MOST)
        .forEach(article -> all.putIfAbsent(article.id(), article));
    return all.values();
  }

  private static int place(Form form, long article) {
    var text = form.value("place-" + article);
    return text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : 0;
  }
}
