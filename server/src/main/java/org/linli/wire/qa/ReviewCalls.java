package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.identity.Standing;
import org.linli.moderation.Subject;
import org.linli.moderation.Transition;
import org.linli.moderation.Verdicts;
import org.springframework.web.bind.annotation.RestController;

/** What administrators decide on complaints, on what waits, and on appeals. */
@RestController
class ReviewCalls {
  private final QaDoor door;
  private final Verdicts verdicts;
  private final Standing standing;

  ReviewCalls(QaDoor door, Verdicts verdicts, Standing standing) {
    this.door = door;
    this.verdicts = verdicts;
    this.standing = standing;
  }

  private interface Decision {
    Transition on(long administrator, Subject subject);
  }

  @Route("/api/answer/agree_complain_comment")
  Map<String, Object> upholdAnswerComment(HttpServletRequest request) {
    return decide(request, Subject.Kind.ANSWER_COMMENT, verdicts::uphold);
  }

  @Route("/api/answer/disagree_complain_comment")
  Map<String, Object> clearAnswerComment(HttpServletRequest request) {
    return decide(request, Subject.Kind.ANSWER_COMMENT, verdicts::clear);
  }

  @Route("/api/answer/agree_complain_answer")
  Map<String, Object> upholdAnswer(HttpServletRequest request) {
    return decide(request, Subject.Kind.ANSWER, verdicts::uphold);
  }

  @Route("/api/answer/disagree_complain_answer")
  Map<String, Object> clearAnswer(HttpServletRequest request) {
    return decide(request, Subject.Kind.ANSWER, verdicts::clear);
  }

  @Route("/api/questions/agree_complain_question")
  Map<String, Object> upholdQuestion(HttpServletRequest request) {
    return decide(request, Subject.Kind.QUESTION, verdicts::uphold);
  }

  @Route("/api/questions/disagree_complain_question")
  Map<String, Object> clearQuestion(HttpServletRequest request) {
    return decide(request, Subject.Kind.QUESTION, verdicts::clear);
  }

  @Route("/api/questions/agree_complain_comment")
  Map<String, Object> upholdQuestionComment(HttpServletRequest request) {
    return decide(request, Subject.Kind.QUESTION_COMMENT, verdicts::uphold);
  }

  @Route("/api/questions/disagree_complain_comment")
  Map<String, Object> clearQuestionComment(HttpServletRequest request) {
    return decide(request, Subject.Kind.QUESTION_COMMENT, verdicts::clear);
  }

  @Route("/api/article/agree_complain_article")
  Map<String, Object> upholdArticle(HttpServletRequest request) {
    return decide(request, Subject.Kind.ARTICLE, verdicts::uphold);
  }

  @Route("/api/article/disagree_complain_article")
  Map<String, Object> clearArticle(HttpServletRequest request) {
    return decide(request, Subject.Kind.ARTICLE, verdicts::clear);
  }

  @Route("/api/article/agree_complain_comment")
  Map<String, Object> upholdArticleComment(HttpServletRequest request) {
    return decide(request, Subject.Kind.ARTICLE_COMMENT, verdicts::uphold);
  }

  @Route("/api/article/disagree_complain_comment")
  Map<String, Object> clearArticleComment(HttpServletRequest request) {
    return decide(request, Subject.Kind.ARTICLE_COMMENT, verdicts::clear);
  }

  private Map<String, Object> decide(
      HttpServletRequest request, Subject.Kind kind, Decision decision) {
    return door.open(
        request,
        call -> {
          var administrator = call.account().filter(standing::mayModerate);
          if (administrator.isEmpty()) {
            return QaAnswer.of(0, "the admin is not exist");
          }
          var subject = new Subject(kind, call.number("id").orElse(0L));
          return switch (decision.on(administrator.get(), subject)) {
            case DONE -> QaAnswer.success();
            case NO_SUCH_CONTENT -> QaAnswer.of(-1, "unexpected content");
            case NOT_NOW -> QaAnswer.of(-2, "nothing to decide");
          };
        });
  }
}
