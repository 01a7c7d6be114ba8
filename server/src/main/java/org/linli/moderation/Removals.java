package org.linli.moderation;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Taking content away for a reason and bringing it back, though nobody has complained. */
@Component
public class Removals {
  private final Verdicts verdicts;

  Removals(Verdicts verdicts) {
    this.verdicts = verdicts;
  }

  /** Takes it away from everybody; its row stays. */
  public Transition remove(Subject subject, Optional<Act.Reason> reason, long staff) {
    var act =
        switch (subject.kind()) {
          case QUESTION -> Act.Kind.QUESTION_REMOVED;
          case ANSWER -> Act.Kind.ANSWER_REMOVED;
          case QUESTION_COMMENT, ANSWER_COMMENT, ARTICLE_COMMENT, GROUP_MESSAGE ->
              Act.Kind.COMMENT_REMOVED;
          case ARTICLE -> Act.Kind.ARTICLE_REMOVED;
          case DEMAND -> Act.Kind.DEMAND_REMOVED;
          case MESSAGE, POST -> Act.Kind.REPORT_UPHELD;
        };
    return verdicts.uphold(staff, subject, act, reason);
  }

  /** Shows again what was taken away, or what has waited. */
  public Transition restore(Subject subject, long staff) {
    var act =
        switch (subject.kind()) {
          case QUESTION -> Act.Kind.QUESTION_RESTORED;
          case ANSWER -> Act.Kind.ANSWER_RESTORED;
          case QUESTION_COMMENT, ANSWER_COMMENT, ARTICLE_COMMENT, GROUP_MESSAGE ->
              Act.Kind.COMMENT_RESTORED;
          case ARTICLE -> Act.Kind.ARTICLE_PASSED;
          case DEMAND -> Act.Kind.DEMAND_RESTORED;
          case MESSAGE, POST -> Act.Kind.REPORT_REFUSED;
        };
    return verdicts.clear(staff, subject, act);
  }
}
