package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.discovery.Activities;
import org.linli.discovery.Activity;
import org.linli.knowledge.Question;
import org.linli.knowledge.QuestionFeed;
import org.linli.topic.Tag;
import org.linli.topic.Tags;
import org.springframework.web.bind.annotation.RestController;

/** What the home page shows. */
@RestController
class HomeCalls {
  private static final int ROWS = 6;
  private static final int ADVERT = 2;
  private static final String ARTICLES = "2";
  private final QaDoor door;
  private final QuestionFeed feed;
  private final Activities activities;
  private final Tags tags;
  private final QuestionView view;
  private final ResponseCache cache;

  HomeCalls(
      QaDoor door,
      QuestionFeed feed,
      Activities activities,
      Tags tags,
      QuestionView view,
      ResponseCache cache) {
    this.door = door;
    this.feed = feed;
    this.activities = activities;
    this.tags = tags;
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

  @Route("/api/homepage/classify_by_tag")
  Map<String, Object> tagged(HttpServletRequest request) {
    return door.open(
        request,
        call -> {
          var page = call.pageByPage();
          var ids = call.number("tag").filter(_ -> questions(call)).map(tags::idsOf);
          var found = feed.tagged(ids.orElse(List.of()), page.offset(), page.limit());
          return QaAnswer.success(view.cards(found, call.site()));
        });
  }

  @Route("/api/homepage/classify_all_tag")
  Map<String, Object> categories(HttpServletRequest request) {
    return door.open(
        request,
        call -> {
          var first = tags.firstLevel().stream().map(Tag::id).toList();
          var found =
              questions(call)
                  ? feed.newestOfEach(tags.idsOfEach(first), ROWS)
                  : Map.<Long, List<Question>>of();
          return QaAnswer.success(places(first, found, call.site()));
        });
  }

  /** Lists in the order of the categories, the names of all their tags looked up once. */
  private List<List<Map<String, Object>>> places(
      List<Long> tags, Map<Long, List<Question>> found, Site site) {
    var all = tags.stream().flatMap(tag -> found.getOrDefault(tag, List.of()).stream()).toList();
    var cards = view.cards(all, site).iterator();
    return tags.stream()
        .map(tag -> found.getOrDefault(tag, List.of()).stream().map(_ -> cards.next()).toList())
        .toList();
  }

  private static Map<String, Object> advert(Activity activity) {
    return Map.of(
        "type", ADVERT,
        "title", activity.title(),
        "cover", activity.cover(),
        "url", activity.url());
  }

  private static boolean questions(QaCall call) {
    return !call.text("type").equals(ARTICLES);
  }
}
