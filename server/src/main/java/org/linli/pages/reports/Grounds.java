package org.linli.pages.reports;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import org.linli.moderation.Act;
import org.linli.moderation.ActQuery;
import org.linli.moderation.ActSearch;
import org.linli.moderation.Subject;
import org.springframework.stereotype.Component;

/** Why content was taken away. */
@Component
class Grounds {
  private static final int MOST = 20;
  private final ActSearch acts;

  Grounds(ActSearch acts) {
    this.acts = acts;
  }

  /** The last reason that was given, if any was. */
  Optional<Act.Reason> of(Subject subject) {
    var removed =
        switch (subject.kind()) {
          case QUESTION -> Act.Kind.QUESTION_REMOVED;
          case ANSWER -> Act.Kind.ANSWER_REMOVED;
          case QUESTION_COMMENT, ANSWER_COMMENT, ARTICLE_COMMENT, GROUP_MESSAGE ->
              Act.Kind.COMMENT_REMOVED;
          case ARTICLE -> Act.Kind.ARTICLE_REMOVED;
          case DEMAND -> Act.Kind.DEMAND_REMOVED;
          case MESSAGE, POST -> Act.Kind.REPORT_UPHELD;
        };
    var query = new ActQuery(EnumSet.of(removed, Act.Kind.REPORT_UPHELD), 0, subject.id());
    return acts.find(query, Long.MAX_VALUE, MOST).stream()
        .filter(act -> act.about().isEmpty() || act.about().equals(subject.kind().name()))
        .map(Act::reason)
        .filter(Objects::nonNull)
        .findFirst();
  }
}
