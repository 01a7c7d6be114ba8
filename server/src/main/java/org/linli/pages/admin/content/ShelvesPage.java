package org.linli.pages.admin.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.linli.articles.ArticleSearch;
import org.linli.knowledge.ContentSearch;
import org.linli.market.DemandDesk;
import org.linli.moderation.ContentLine;
import org.linli.moderation.ContentQuery;
import org.linli.moderation.State;
import org.linli.pages.admin.Address;
import org.linli.pages.admin.Csv;
import org.linli.pages.admin.Sheet;
import org.linli.pages.admin.Staff;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Piece;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** All content by its kinds, in whatever state. */
@Controller
class ShelvesPage {
  private static final String[] FIELDS = {"q", "state", "author", "id"};
  private static final int LONGEST = 200;
  private final ContentSearch search;
  private final ArticleSearch articles;
  private final DemandDesk demands;

  ShelvesPage(ContentSearch search, ArticleSearch articles, DemandDesk demands) {
    this.search = search;
    this.articles = articles;
    this.demands = demands;
  }

  @GetMapping("/admin/{shelf:questions|answers|comments|articles|article-comments|demands}")
  View show(Visit visit, Form form, @PathVariable String shelf) {
    Staff.moderator(visit);
    var sheet = Sheet.of(form);
    var read = read(shelf, query(form), sheet.before(), sheet.limit());
    var here = Address.of("/admin/" + shelf, form, FIELDS);
    return visit.page(
        "admin/content/shelf",
        form,
        Map.of(
            "shelf", shelf,
            "lines", Sheet.shown(read),
            "more", Address.next(here, Sheet.next(read, ContentLine::id)),
            "csv", Address.of("/admin/" + shelf + ".csv", form, FIELDS)));
  }

  @GetMapping("/admin/{shelf:questions|answers|comments|articles|article-comments|demands}.csv")
  View csv(Visit visit, Form form, @PathVariable String shelf) {
    Staff.moderator(visit);
    var query = query(form);
    return new Csv<>(
        shelf,
        Stream.of("id", "kind", "state", "author-id", "author", "title", "text", "at")
            .map(name -> visit.say("content.column." + name))
            .toList(),
        (before, limit) -> read(shelf, query, before, limit),
        ContentLine::id,
        line -> cells(visit, line));
  }

  private List<ContentLine> read(String shelf, ContentQuery query, long before, int limit) {
    return switch (shelf) {
      case "questions" -> search.questions(query, before, limit);
      case "answers" -> search.answers(query, before, limit);
      case "comments" -> search.comments(query, before, limit);
      case "articles" -> articles.articles(query, before, limit);
      case "demands" -> demands.find(query, before, limit);
      default -> articles.comments(query, before, limit);
    };
  }

  private static List<String> cells(Visit visit, ContentLine line) {
    return List.of(
        String.valueOf(line.id()),
        visit.say("content.kind." + Piece.key(line.kind())),
        visit.say("content.state." + key(line.state())),
        String.valueOf(line.accountId()),
        line.author() == null ? "" : line.author(),
        line.title(),
        line.begin(),
        visit.written(line.createdAt()));
  }

  private static ContentQuery query(Form form) {
    var state =
        Arrays.stream(State.values()).filter(one -> key(one).equals(form.value("state"))).findAny();
    return new ContentQuery(
        form.text("q", LONGEST), state, number(form, "author"), number(form, "id"));
  }

  private static String key(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static long number(Form form, String name) {
    return form.numbers(name).stream().findFirst().orElse(0L);
  }
}
