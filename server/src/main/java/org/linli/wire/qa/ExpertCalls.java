package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.market.Expert;
import org.linli.market.Experts;
import org.linli.market.WeeklyTimes;
import org.springframework.web.bind.annotation.RestController;

/** What experts ask for a consultation, and when. */
@RestController
class ExpertCalls {
  private final QaDoor door;
  private final Experts experts;

  ExpertCalls(QaDoor door, Experts experts) {
    this.door = door;
    this.experts = experts;
  }

  @Route("/api/specialist/get_specialist")
  Map<String, Object> get(HttpServletRequest request) {
    return door.open(
        request,
        call -> {
          var id = call.number("user_id", "target").orElse(0L);
          return experts
              .find(id)
              .map(expert -> QaAnswer.success(view(id, expert)))
              .orElseGet(() -> QaAnswer.of(-1, "unexpected specialist"));
        });
  }

  /** What is not said stays as it is. */
  @Route("/api/specialist/set_consultation")
  Map<String, Object> set(HttpServletRequest request) {
    return door.author(
        request,
        (call, account) ->
            experts
                .find(account)
                .map(now -> set(call, account, now))
                .orElseGet(ExpertCalls::notOne));
  }

  private Map<String, Object> set(QaCall call, long account, Expert now) {
    var times = WeeklyTimes.read(said(call, "times", now.times().text()));
    if (times.isEmpty()) {
      return QaAnswer.of(-1, "unexpected times");
    }
    var price = call.text("price").strip();
    var fen = price.isEmpty() ? null : Long.valueOf(Yuan.fenOrNothing(price));
    var wanted =
        new Expert(
            call.parameters().has("price") ? fen : now.fen(),
            times.get(),
            said(call, "description", now.description()),
            Drafts.yes(said(call, "accepts", now.accepts() ? "1" : "0")));
    return switch (experts.set(account, wanted)) {
      case SET -> QaAnswer.success();
      case NOT_A_SPECIALIST -> notOne();
      case UNFIT -> QaAnswer.of(-1, "unable to set consultation");
      case SENSITIVE_WORD -> QaAnswer.of(-1, "sensitive word");
    };
  }

  private static String said(QaCall call, String name, String otherwise) {
    return call.parameters().has(name) ? call.text(name).strip() : otherwise;
  }

  private static Map<String, Object> notOne() {
    return QaAnswer.of(-1, "unexpected user group");
  }

  private static Map<String, Object> view(long id, Expert expert) {
    var view = new LinkedHashMap<String, Object>();
    view.put("user_id", id);
    view.put("price", expert.fen() == null ? null : Yuan.of(expert.fen()));
    view.put("times", expert.times().text());
    view.put("description", expert.description());
    view.put("accepts", expert.accepts() ? 1 : 0);
    return view;
  }
}
