package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.discovery.Activities;
import org.linli.discovery.Activity;
import org.linli.discovery.HomeFeed;
import org.linli.discovery.Taste;
import org.linli.discovery.Tastes;
import org.springframework.web.bind.annotation.RestController;

/** What the home page shows. */
@RestController
class HomeCalls {
  private static final int ADVERT = 2;
  private final QaDoor door;
  private final HomeFeed feed;
  private final Tastes tastes;
  private final Activities activities;
  private final FeedCards cards;
  private final ResponseCache cache;

  HomeCalls(
      QaDoor door,
      HomeFeed feed,
      Tastes tastes,
      Activities activities,
      FeedCards cards,
      ResponseCache cache) {
    this.door = door;
    this.feed = feed;
    this.tastes = tastes;
    this.activities = activities;
    this.cards = cards;
    this.cache = cache;
  }

  /** What is known of questions may become another without a write. */
  private record Suited(long account, Page page, long known) {}

  @Route("/api/homepage/get_recommend")
  Map<String, Object> recommend(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var suited = new Suited(account, call.pageByPage(), tastes.version(Taste.QUESTION));
          return cache
              .get(call, suited, () -> Optional.of(rows(suited, call.site())))
              .map(QaAnswer::success)
              .orElseThrow();
        });
  }

  private List<Map<String, Object>> rows(Suited suited, Site site) {
    var rows = new ArrayList<Map<String, Object>>();
    if (suited.page().offset() == 0) {
      activities.newest().map(HomeCalls::advert).ifPresent(rows::add);
    }
    rows.addAll(
        cards.of(feed.page(suited.account(), suited.page().offset(), suited.page().limit()), site));
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
