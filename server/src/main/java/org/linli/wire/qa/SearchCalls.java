package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.linli.discovery.SearchLog;
import org.linli.discovery.SearchSuggestions;
import org.springframework.web.bind.annotation.RestController;

/** Looking for something by its words. */
@RestController
class SearchCalls {
  private final QaDoor door;
  private final SearchRows rows;
  private final SearchSuggestions suggestions;
  private final SearchLog log;
  private final Readers readers;

  SearchCalls(
      QaDoor door, SearchRows rows, SearchSuggestions suggestions, SearchLog log, Readers readers) {
    this.door = door;
    this.rows = rows;
    this.suggestions = suggestions;
    this.log = log;
    this.readers = readers;
  }

  private record Row(String content, double similarity, long time) {}

  @Route({"/api/algorithm/before_vague_search_api", "/api/algorithm/before_search"})
  Map<String, Object> suggest(HttpServletRequest request) {
    return door.open(
        request,
        call ->
            QaAnswer.success(
                suggestions.of(call.text("word"), readers.of(call)).stream()
                    .map(one -> new Row(one.content(), one.similarity(), one.times()))
                    .toList()));
  }

  @Route("/api/algorithm/search")
  Map<String, Object> search(HttpServletRequest request) {
    return door.open(
        request,
        call -> {
          var word = call.text("word");
          if (word.isBlank()) {
            return QaAnswer.of(0, "unexpected word or type");
          }
          return switch (call.text("type")) {
            case "question" -> noted(call, rows.questions(call));
            case "article" -> noted(call, rows.articles(call));
            case "user" -> noted(call, rows.members(call));
            case "demand" -> noted(call, rows.demands(call));
            case "post" -> noted(call, rows.posts(call));
            case "group" -> noted(call, rows.groups(call));
            case "", "all" ->
                noted(call, List.of(rows.questions(call), rows.articles(call), rows.members(call)));
            default -> QaAnswer.of(0, "unexpected word or type");
          };
        });
  }

  /** Only who begins to look counts, not who turns the page. */
  private Map<String, Object> noted(QaCall call, Object data) {
    if (call.page().offset() == 0) {
      call.account()
          .ifPresentOrElse(
              account -> log.note(account, call.text("word")),
              () -> log.note(call.client(), call.text("word")));
    }
    return QaAnswer.success(data);
  }
}
