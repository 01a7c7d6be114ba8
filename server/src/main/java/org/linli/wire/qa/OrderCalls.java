package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.market.ConsultationAnswering;
import org.linli.market.ConsultationOutcome;
import org.linli.market.ConsultationTalk;
import org.linli.market.Consulting;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of booked consultations. */
@RestController
class OrderCalls {
  private final QaDoor door;
  private final Consulting consulting;
  private final ConsultationAnswering answering;
  private final ConsultationTalk talk;

  OrderCalls(
      QaDoor door, Consulting consulting, ConsultationAnswering answering, ConsultationTalk talk) {
    this.door = door;
    this.consulting = consulting;
    this.answering = answering;
    this.talk = talk;
  }

  /** With an answer it is answered and paid, without one it is only confirmed. */
  @Route("/api/specialist/confirm_order")
  Map<String, Object> confirm(HttpServletRequest request) {
    return door.author(
        request,
        (call, account) ->
            said(
                call.parameters().has("answer")
                    ? answering.answer(account, id(call), call.text("answer"))
                    : consulting.confirm(account, id(call))));
  }

  @Route("/api/specialist/refuse_order")
  Map<String, Object> refuse(HttpServletRequest request) {
    return door.author(request, (call, account) -> said(consulting.refuse(account, id(call))));
  }

  @Route("/api/specialist/finish_order")
  Map<String, Object> finish(HttpServletRequest request) {
    return door.author(request, (call, account) -> said(consulting.finish(account, id(call))));
  }

  @Route("/api/specialist/add_order_message")
  Map<String, Object> say(HttpServletRequest request) {
    return door.author(
        request, (call, account) -> said(talk.say(account, id(call), call.text("content"))));
  }

  private static Map<String, Object> said(ConsultationOutcome outcome) {
    return switch (outcome) {
      case DONE -> QaAnswer.success();
      case NO_SUCH_CONSULTATION -> QaAnswer.of(-1, "unexpected order");
      case NOT_POSSIBLE -> QaAnswer.of(-1, "unexpected state");
      case UNFIT -> QaAnswer.of(-1, "unexpected content");
      case SENSITIVE_WORD -> QaAnswer.of(-1, "sensitive word");
    };
  }

  static long id(QaCall call) {
    return call.number("order_id", "orderID", "id").orElse(0L);
  }
}
