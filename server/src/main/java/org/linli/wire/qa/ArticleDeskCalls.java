package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.articles.ArticleDesk;
import org.linli.moderation.Act;
import org.linli.moderation.Subject;
import org.linli.moderation.Transition;
import org.linli.moderation.Verdicts;
import org.springframework.web.bind.annotation.RestController;

/** Articles on the administrators' desk. */
@RestController
class ArticleDeskCalls {
  private final QaDoor door;
  private final ArticleDesk desk;
  private final Verdicts verdicts;
  private final ArticleView view;

  ArticleDeskCalls(QaDoor door, ArticleDesk desk, Verdicts verdicts, ArticleView view) {
    this.door = door;
    this.desk = desk;
    this.verdicts = verdicts;
    this.view = view;
  }

  /** The document's flat list; the console, which sends its token in a header, reads groups. */
  @Route("/api/article/back_get_articles")
  Map<String, Object> all(HttpServletRequest request) {
    var console = request.getHeader("X-Token") != null;
    return door.moderator(
        request,
        (call, _) -> {
          var page = call.page();
          return QaAnswer.success(
              console
                  ? groups(page, call.site())
                  : view.desk(desk.all(page.offset(), page.limit()), call.site()));
        });
  }

  @Route("/api/article/delete_article")
  Map<String, Object> delete(HttpServletRequest request) {
    return door.moderator(
        request,
        (call, administrator) ->
            switch (verdicts.uphold(
                administrator, article(call, "article_id"), Act.Kind.ARTICLE_REMOVED)) {
              case DONE -> QaAnswer.success();
              case NOT_NOW, NO_SUCH_CONTENT -> QaAnswer.of(-1, "unable to delete");
            });
  }

  @Route("/api/article/pass_article")
  Map<String, Object> pass(HttpServletRequest request) {
    return door.moderator(
        request,
        (call, administrator) ->
            decided(verdicts.clear(administrator, article(call, "id"), Act.Kind.ARTICLE_PASSED)));
  }

  @Route("/api/article/unpass_article")
  Map<String, Object> refuse(HttpServletRequest request) {
    return door.moderator(
        request,
        (call, administrator) ->
            decided(verdicts.uphold(administrator, article(call, "id"), Act.Kind.ARTICLE_REFUSED)));
  }

  private Map<String, Object> groups(Page page, Site site) {
    var groups = new LinkedHashMap<String, Object>();
    groups.put("checking", view.desk(desk.checking(page.offset(), page.limit()), site));
    groups.put("normal", view.desk(desk.normal(page.offset(), page.limit()), site));
    groups.put("deleted", view.desk(desk.removed(page.offset(), page.limit()), site));
    return groups;
  }

  private static Map<String, Object> decided(Transition transition) {
    return switch (transition) {
      case DONE -> QaAnswer.success();
      case NO_SUCH_CONTENT -> QaAnswer.of(-1, "unexpected article");
      case NOT_NOW -> QaAnswer.of(-2, "nothing to decide");
    };
  }

  private static Subject article(QaCall call, String key) {
    return new Subject(Subject.Kind.ARTICLE, call.number(key).orElse(0L));
  }
}
