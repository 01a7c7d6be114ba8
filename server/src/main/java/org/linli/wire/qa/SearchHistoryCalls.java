package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.discovery.HotSearches;
import org.linli.discovery.SearchHistory;
import org.springframework.web.bind.annotation.RestController;

/** What was looked for, by oneself and by many. */
@RestController
class SearchHistoryCalls {
  private static final int HOT = 10;
  private final QaDoor door;
  private final SearchHistory history;
  private final HotSearches hot;
  private final Moments moments;

  SearchHistoryCalls(QaDoor door, SearchHistory history, HotSearches hot, Moments moments) {
    this.door = door;
    this.history = history;
    this.hot = hot;
    this.moments = moments;
  }

  private record Hot(String content, long time) {}

  private record Searched(String content, String time) {}

  @Route("/api/homepage/get_hot_search")
  Map<String, Object> hot(HttpServletRequest request) {
    return door.open(
        request,
        _ ->
            QaAnswer.success(
                hot.top(HOT).stream().map(one -> new Hot(one.word(), one.times())).toList()));
  }

  @Route("/api/homepage/get_history_search")
  Map<String, Object> history(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var page = call.page();
          return QaAnswer.success(
              history.of(account, page.offset(), page.limit()).stream()
                  .map(one -> new Searched(one.word(), moments.recent(one.at())))
                  .toList());
        });
  }

  /** One of them, or without a word all. */
  @Route("/api/homepage/delete_history_search")
  Map<String, Object> forget(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          if (call.text("word").isBlank()) {
            history.forget(account);
            return QaAnswer.success();
          }
          return history.forget(account, call.text("word"))
              ? QaAnswer.success()
              : QaAnswer.of(-1, "unexpected word");
        });
  }
}
