package org.linli.discovery;

import java.time.Clock;
import java.time.Duration;
import org.linli.articles.Articles;
import org.linli.discovery.Actions.Reporting;
import org.linli.identity.Members;
import org.linli.identity.Reader;
import org.linli.knowledge.Answers;
import org.linli.knowledge.Questions;
import org.linli.market.Demands;
import org.linli.platform.Limit;
import org.linli.platform.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What members say that they looked at: things that are there, and so many an hour. */
@Component
public class Sightings {
  private final Actions actions;
  private final Members members;
  private final Questions questions;
  private final Answers answers;
  private final Articles articles;
  private final Demands demands;
  private final Limit limit;
  private final boolean unlimited;

  Sightings(
      Actions actions,
      Members members,
      Questions questions,
      Answers answers,
      Articles articles,
      Demands demands,
      Settings settings,
      Clock clock) {
    this.actions = actions;
    this.members = members;
    this.questions = questions;
    this.answers = answers;
    this.articles = articles;
    this.demands = demands;
    unlimited = settings.dev();
    limit = new Limit(600, Duration.ofHours(1), clock);
  }

  /** Notes what a member says that he did; in development as often as he likes. */
  @Transactional
  public Reporting report(long account, ActionKind kind, long target) {
    if (!isSeen(account, kind, target) || !members.hold(account)) {
      return Reporting.NO_TARGET;
    }
    return unlimited || limit.take(String.valueOf(account))
        ? actions.report(account, kind, target)
        : Reporting.TOO_OFTEN;
  }

  private boolean isSeen(long account, ActionKind kind, long target) {
    var reader = Reader.member(account);
    return switch (kind) {
      case VIEWED_QUESTION -> questions.find(target, reader).isPresent();
      case VIEWED_ANSWER -> answers.find(target, reader).isPresent();
      case VIEWED_ARTICLE -> articles.find(target, reader).isPresent();
      case VIEWED_DEMAND -> demands.find(target, reader).isPresent();
      default -> true;
    };
  }
}
