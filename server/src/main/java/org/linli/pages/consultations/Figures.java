package org.linli.pages.consultations;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.linli.articles.ArticleFigures;
import org.linli.knowledge.AnswerFigures;
import org.linli.market.ConsultationFigures;
import org.linli.social.FanDays;
import org.linli.social.Follows;
import org.springframework.stereotype.Component;

/** The numbers of an expert, all in all and by days. */
@Component
class Figures {
  private static final int DAYS = 30;
  private final AnswerFigures answers;
  private final ArticleFigures articles;
  private final ConsultationFigures consultations;
  private final FanDays fanDays;
  private final Follows follows;
  private final Clock clock;

  Figures(
      AnswerFigures answers,
      ArticleFigures articles,
      ConsultationFigures consultations,
      FanDays fanDays,
      Follows follows,
      Clock clock) {
    this.answers = answers;
    this.articles = articles;
    this.consultations = consultations;
    this.fanDays = fanDays;
    this.follows = follows;
    this.clock = clock;
  }

  Sums sums(long account) {
    var answered = answers.of(account);
    var written = articles.of(account);
    var paid = consultations.of(account);
    return new Sums(
        answered.views(),
        written.views(),
        answered.agrees() + written.agrees(),
        answered.collects() + written.collects(),
        follows.countsOf(List.of(account)).get(account).fans(),
        paid.paid(),
        paid.fen());
  }

  List<ExpertDay> days(long account) {
    var since = clock.instant().minus(Duration.ofDays(DAYS));
    var paid =
        consultations.daysOf(account, since).stream()
            .collect(toMap(ConsultationFigures.Day::day, Function.identity()));
    return fanDays.of(account, DAYS).stream()
        .map(day -> new ExpertDay(day, paid.get(day.day())))
        .toList();
  }
}
