package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.linli.articles.ArticleFeed;
import org.linli.knowledge.QuestionFeed;
import org.linli.topic.Tag;
import org.linli.topic.Tags;
import org.springframework.web.bind.annotation.RestController;

/** Questions and articles by their tags. */
@RestController
class TaggedCalls {
  private static final int ROWS = 6;
  private static final String ARTICLES = "2";
  private final QaDoor door;
  private final QuestionFeed questions;
  private final ArticleFeed articles;
  private final Tags tags;
  private final QuestionView questionView;
  private final ArticleView articleView;

  TaggedCalls(
      QaDoor door,
      QuestionFeed questions,
      ArticleFeed articles,
      Tags tags,
      QuestionView questionView,
      ArticleView articleView) {
    this.door = door;
    this.questions = questions;
    this.articles = articles;
    this.tags = tags;
    this.questionView = questionView;
    this.articleView = articleView;
  }

  @Route("/api/homepage/classify_by_tag")
  Map<String, Object> tagged(HttpServletRequest request) {
    return door.open(
        request,
        call -> {
          var page = call.pageByPage();
          var ids = call.number("tag").map(tags::idsOf).orElse(List.of());
          return QaAnswer.success(
              articles(call)
                  ? articleView.cards(
                      articles.tagged(ids, page.offset(), page.limit()), call.site())
                  : questionView.cards(
                      questions.tagged(ids, page.offset(), page.limit()), call.site()));
        });
  }

  @Route("/api/homepage/classify_all_tag")
  Map<String, Object> categories(HttpServletRequest request) {
    return door.open(
        request,
        call -> {
          var first = tags.firstLevel().stream().map(Tag::id).toList();
          var ids = tags.idsOfEach(first);
          return QaAnswer.success(
              articles(call)
                  ? places(
                      first,
                      articles.newestOfEach(ids, ROWS),
                      found -> articleView.cards(found, call.site()))
                  : places(
                      first,
                      questions.newestOfEach(ids, ROWS),
                      found -> questionView.cards(found, call.site())));
        });
  }

  /** Lists in the order of the categories, the names of all their tags looked up once. */
  private static <T> List<List<Map<String, Object>>> places(
      List<Long> tags,
      Map<Long, List<T>> found,
      Function<List<T>, List<Map<String, Object>>> view) {
    var all = tags.stream().flatMap(tag -> found.getOrDefault(tag, List.of()).stream()).toList();
    var cards = view.apply(all).iterator();
    return tags.stream()
        .map(tag -> found.getOrDefault(tag, List.of()).stream().map(_ -> cards.next()).toList())
        .toList();
  }

  private static boolean articles(QaCall call) {
    return call.text("type").equals(ARTICLES);
  }
}
