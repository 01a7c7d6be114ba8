package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.linli.discovery.Distaste;
import org.linli.discovery.Taste;
import org.linli.discovery.Tastes;
import org.springframework.web.bind.annotation.RestController;

/** Finding out anew who likes what, and wanting less of something. */
@RestController
class TasteCalls {
  private static final Map<String, Taste> KINDS =
      Map.of("question", Taste.QUESTION, "article", Taste.ARTICLE, "demand", Taste.DEMAND);
  private final QaDoor door;
  private final Tastes tastes;
  private final Distaste distaste;

  TasteCalls(QaDoor door, Tastes tastes, Distaste distaste) {
    this.door = door;
    this.tastes = tastes;
    this.distaste = distaste;
  }

  @Route("/api/algorithm/build_article_rate_rect")
  Map<String, Object> articles(HttpServletRequest request) {
    return build(request, Taste.ARTICLE);
  }

  @Route("/api/algorithm/build_question_rate_rect")
  Map<String, Object> questions(HttpServletRequest request) {
    return build(request, Taste.QUESTION);
  }

  private Map<String, Object> build(HttpServletRequest request, Taste taste) {
    return door.open(
        request,
        _ -> {
          tastes.build(taste);
          return QaAnswer.success();
        });
  }

  @Route("/api/homepage/less_of_this")
  Map<String, Object> less(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) ->
            Optional.ofNullable(KINDS.get(call.text("type")))
                    .filter(kind -> distaste.less(account, kind, call.number("id").orElse(0L)))
                    .isPresent()
                ? QaAnswer.success()
                : QaAnswer.of(-1, "unexpected target"));
  }
}
