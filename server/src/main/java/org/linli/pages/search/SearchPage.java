package org.linli.pages.search;

import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.discovery.HotSearches;
import org.linli.discovery.Search;
import org.linli.discovery.SearchFound;
import org.linli.discovery.SearchHistory;
import org.linli.discovery.SearchKind;
import org.linli.discovery.SearchLog;
import org.linli.discovery.SearchMarks;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Paging;
import org.linli.pages.frame.Visit;
import org.linli.topic.Tag;
import org.linli.topic.Tags;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Looking for something by its words. */
@Controller
class SearchPage {
  private static final int SHOWN = 10;
  private final Search search;
  private final SearchLog log;
  private final SearchHistory history;
  private final HotSearches hot;
  private final FoundItems items;
  private final Tags tags;
  private final Clock clock;

  SearchPage(
      Search search,
      SearchLog log,
      SearchHistory history,
      HotSearches hot,
      FoundItems items,
      Tags tags,
      Clock clock) {
    this.search = search;
    this.log = log;
    this.history = history;
    this.hot = hot;
    this.items = items;
    this.tags = tags;
    this.clock = clock;
  }

  @GetMapping("/search")
  View show(Visit visit, Form form) {
    var wish = SearchWish.of(form, known(visit));
    return wish.text().isEmpty() ? begin(visit) : found(visit, wish, Paging.of(form));
  }

  @PostMapping("/search/forget")
  View forget(Visit visit, Form form) {
    var self = visit.member().id();
    var word = form.text("word", SearchWish.LONGEST);
    if (word.isEmpty()) {
      history.forget(self);
    } else {
      history.forget(self, word);
    }
    return visit.seeOther("/search", "toast.forgotten");
  }

  private View begin(Visit visit) {
    var own = visit.self().map(self -> history.of(self.id(), 0, SHOWN)).orElse(List.of());
    return visit.page("search/begin", Map.of("own", own, "hot", hot.top(SHOWN)));
  }

  private View found(Visit visit, SearchWish wish, Paging paging) {
    var request = wish.request(tags, clock.instant(), known(visit));
    var found = search.find(request, paging.offset(), paging.limit());
    if (paging.number() == 1) {
      note(visit, wish.text());
    }
    var marks = SearchMarks.of(wish.text());
    var read = items.of(visit, found, marks);
    var meant =
        paging.number() == 1 ? items.meant(read, marks, wish.text()) : Optional.<String>empty();
    return visit.page(
        "search/found",
        Map.of(
            "wish",
            wish,
            "items",
            Paging.shown(read),
            "kinds",
            kinds(visit, found),
            "tags",
            tags(found),
            "meant",
            meant,
            "hot",
            read.isEmpty() ? hot.top(SHOWN) : List.<HotSearches.Hot>of(),
            "more",
            found.hits().size() < paging.limit() ? 0 : paging.number() + 1));
  }

  private static Set<SearchKind> known(Visit visit) {
    return visit.self().isPresent() ? EnumSet.allOf(SearchKind.class) : SearchKind.ofStrangers();
  }

  private static Map<SearchKind, Long> kinds(Visit visit, SearchFound found) {
    var kinds = new HashMap<>(found.kinds());
    kinds.keySet().retainAll(known(visit));
    return kinds;
  }

  private void note(Visit visit, String text) {
    visit
        .self()
        .ifPresentOrElse(self -> log.note(self.id(), text), () -> log.note(visit.client(), text));
  }

  /** Merged tags count together. */
  private Map<Tag, Long> tags(SearchFound found) {
    var known = tags.byIds(found.tags().keySet());
    var counted = new LinkedHashMap<Tag, Long>();
    found
        .tags()
        .forEach((id, count) ->
            Optional.ofNullable(known.get(id))
                .ifPresent(tag -> counted.merge(tag, count, Long::sum)));
    return counted;
  }
}
