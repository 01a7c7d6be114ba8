package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.discovery.Activities;
import org.linli.discovery.Activity;
import org.linli.knowledge.QuestionFeed;
import org.springframework.web.bind.annotation.RestController;

/** What the home page shows. */
@RestController
class HomeCalls {
  private static final int ADVERT = 2;
  private final QaDoor door;
  private final QuestionFeed feed;
  private final Activities activities;
  private final QuestionView view;
  private final ResponseCache cache;

  HomeCalls(
      QaDoor door,
      QuestionFeed feed,
      Activities activities,
      QuestionView view,
      ResponseCache cache) {
    this.door = door;
    this.feed = feed;
    this.activities = activities;
    this.view = view;
    this.cache = cache;
  }

  private record Lively(Page page) {}

  @Route("/api/homepage/get_recommend")
  Map<String, Object> recommend(HttpServletRequest request) {
    return door.member(
        request,
        (call, _) -> {
          var lively = new Lively(call.pageByPage());
          return cache
              .get(call, lively, () -> Optional.of(rows(lively.page(), call.site())))
              .map(QaAnswer::success)
              .orElseThrow();
        });
  }

  private List<Map<String, Object>> rows(Page page, Site site) {
    var rows = new ArrayList<Map<String, Object>>();
    if (page.offset() == 0) {
      activities.newest().map(HomeCalls::advert).ifPresent(rows::add);
    }
    rows.addAll(view.cards(feed.liveliest(page.offset(), page.limit()), site));
    return rows;
  }

  private static Map<String, Object> advert(Activity activity) {
    return Map.of(
        "type", ADVERT,
        "title", activity.title(),
        "cover", activity.cover(),
        "url", activity.url());
  }
}
