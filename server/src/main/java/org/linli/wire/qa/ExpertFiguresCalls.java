package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.articles.ArticleFigures;
import org.linli.knowledge.AnswerFigures;
import org.linli.market.ConsultationFigures;
import org.linli.social.FanDay;
import org.linli.social.FanDays;
import org.linli.social.Follows;
import org.springframework.web.bind.annotation.RestController;

/** How much others have done with what somebody offers, as numbers for charts. */
@RestController
class ExpertFiguresCalls {
  private static final long USUAL_DAYS = 30;
  private static final long MOST_DAYS = 366;
  private final QaDoor door;
  private final AnswerFigures answers;
  private final ArticleFigures articles;
  private final ConsultationFigures consultations;
  private final Follows follows;
  private final FanDays fanDays;

  ExpertFiguresCalls(
      QaDoor door,
      AnswerFigures answers,
      ArticleFigures articles,
      ConsultationFigures consultations,
      Follows follows,
      FanDays fanDays) {
    this.door = door;
    this.answers = answers;
    this.articles = articles;
    this.consultations = consultations;
    this.follows = follows;
    this.fanDays = fanDays;
  }

  @Route("/api/specialist/get_click_info")
  Map<String, Object> clicks(HttpServletRequest request) {
    return door.member(request, (call, account) -> QaAnswer.success(clicks(account)));
  }

  @Route("/api/specialist/get_fans_info")
  Map<String, Object> fans(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var days = Math.min(call.number("days").orElse(USUAL_DAYS), MOST_DAYS);
          return QaAnswer.success(fans(fanDays.of(account, (int) days)));
        });
  }

  private Map<String, Object> clicks(long account) {
    var answered = answers.of(account);
    var written = articles.of(account);
    var view = new LinkedHashMap<String, Object>();
    view.put("agree", answered.agrees() + written.agrees());
    view.put("answer_read", answered.views());
    view.put("article_read", written.views());
    view.put("collect", answered.collects() + written.collects());
    view.put("fan", follows.countsOf(List.of(account)).get(account).fans());
    view.put("pay", consultations.of(account).paid() + written.sold());
    return view;
  }

  private static Map<String, Object> fans(List<FanDay> days) {
    var view = new LinkedHashMap<String, Object>();
    view.put("fan", days.getLast().fans());
    view.put("gained", days.stream().mapToLong(FanDay::gained).sum());
    view.put("lost", days.stream().mapToLong(FanDay::lost).sum());
    view.put("days", days.stream().map(ExpertFiguresCalls::row).toList());
    return view;
  }

  private static Map<String, Object> row(FanDay day) {
    var row = new LinkedHashMap<String, Object>();
    row.put("date", day.day().toString());
    row.put("fan", day.fans());
    row.put("gained", day.gained());
    row.put("lost", day.lost());
    return row;
  }
}
