package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.moderation.Complaints;
import org.linli.moderation.Subject;
import org.springframework.web.bind.annotation.RestController;

/** Complaining of content, and appealing where one's own was taken away. */
@RestController
class ComplaintCalls {
  private final QaDoor door;
  private final Complaints complaints;

  ComplaintCalls(QaDoor door, Complaints complaints) {
    this.door = door;
    this.complaints = complaints;
  }

  @Route({"/api/answer/complain", "/api/answer/complain_comment"})
  Map<String, Object> ofAnswerComment(HttpServletRequest request) {
    return of(request, Subject.Kind.ANSWER_COMMENT, "unexpected comment");
  }

  @Route("/api/answer/complain_answer")
  Map<String, Object> ofAnswer(HttpServletRequest request) {
    return of(request, Subject.Kind.ANSWER, "unexpected answer");
  }

  @Route("/api/article/complain_article")
  Map<String, Object> ofArticle(HttpServletRequest request) {
    return of(request, Subject.Kind.ARTICLE, "unexpected article");
  }

  @Route("/api/article/complain_comment")
  Map<String, Object> ofArticleComment(HttpServletRequest request) {
    return of(request, Subject.Kind.ARTICLE_COMMENT, "unexpected comment");
  }

  @Route("/api/message/complain")
  Map<String, Object> ofMessage(HttpServletRequest request) {
    return of(request, Subject.Kind.MESSAGE, "unexpected message");
  }

  @Route("/api/account/complain")
  Map<String, Object> ofAnything(HttpServletRequest request) {
    return door.author(
        request,
        (call, account) ->
            ReportType.of(call.text("report_type"))
                .map(kind -> complain(call, account, kind, "unexpected content"))
                .orElseGet(() -> QaAnswer.of(-1, "unexpected content")));
  }

  @Route("/api/account/appeal")
  Map<String, Object> appeal(HttpServletRequest request) {
    return door.author(
        request,
        (call, account) ->
            ReportType.of(call.text("report_type"))
                .map(kind -> appeal(call, account, kind))
                .orElseGet(() -> QaAnswer.of(-1, "unexpected content")));
  }

  private Map<String, Object> of(HttpServletRequest request, Subject.Kind kind, String unknown) {
    return door.author(request, (call, account) -> complain(call, account, kind, unknown));
  }

  private Map<String, Object> complain(
      QaCall call, long account, Subject.Kind kind, String unknown) {
    var subject = new Subject(kind, call.number("id").orElse(0L));
    return switch (complaints.complain(account, subject, call.text("reason"))) {
      case DONE -> QaAnswer.success();
      case NO_SUCH_CONTENT -> QaAnswer.of(-1, unknown);
      case REASON_TOO_LONG -> QaAnswer.of(-2, "unfit reason");
    };
  }

  private Map<String, Object> appeal(QaCall call, long account, Subject.Kind kind) {
    var subject = new Subject(kind, call.number("id").orElse(0L));
    return switch (complaints.appeal(account, subject, call.text("reason"))) {
      case DONE -> QaAnswer.success();
      case NOT_ALLOWED -> QaAnswer.of(-1, "unexpected content");
      case REASON_TOO_LONG -> QaAnswer.of(-2, "unfit reason");
      case AGAIN -> QaAnswer.of(-3, "already appealed");
    };
  }
}
