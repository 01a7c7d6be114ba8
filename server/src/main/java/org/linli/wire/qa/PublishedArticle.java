package org.linli.wire.qa;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.linli.articles.Publishing;
import org.linli.moderation.State;

/** What has become of a new article. */
record PublishedArticle(@JsonProperty("article_id") long id, int state) {

  static Map<String, Object> answer(Publishing.Outcome outcome, String done) {
    return switch (outcome) {
      case Publishing.Outcome.Published(var id, var waits) -> {
        var answer = QaAnswer.of(QaAnswer.DONE, done);
        var state = waits ? State.WAITING : State.NORMAL;
        answer.put("data", new PublishedArticle(id, States.number(state)));
        yield answer;
      }
      case Publishing.Outcome.NotAllowed() -> QaAnswer.of(0, "not allowed");
      case Publishing.Outcome.Unfit(),
          Publishing.Outcome.UnknownTag(),
          Publishing.Outcome.TooOften() ->
          QaAnswer.of(0, "unable to insert article");
    };
  }
}
