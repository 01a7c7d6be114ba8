package org.linli.discovery;

import java.util.List;
import org.linli.identity.Reader;
import org.linli.knowledge.Answer;
import org.linli.knowledge.AnswerAdopted;
import org.linli.knowledge.AnswerAgreed;
import org.linli.knowledge.AnswerChanged;
import org.linli.knowledge.AnswerGiven;
import org.linli.knowledge.AnswerRemoved;
import org.linli.knowledge.AnswerVoteWithdrawn;
import org.linli.knowledge.Answers;
import org.linli.knowledge.BountyReturned;
import org.linli.knowledge.QuestionAsked;
import org.linli.knowledge.QuestionChanged;
import org.linli.knowledge.QuestionFollowed;
import org.linli.knowledge.QuestionRemoved;
import org.linli.platform.Event;
import org.springframework.stereotype.Component;

/** Which question it is of which something is told. */
@Component
class QuestionNews {
  static final List<Class<? extends Event>> EVENTS =
      List.of(
          QuestionAsked.class,
          QuestionChanged.class,
          QuestionRemoved.class,
          QuestionFollowed.class,
          BountyReturned.class,
          AnswerGiven.class,
          AnswerChanged.class,
          AnswerRemoved.class,
          AnswerAgreed.class,
          AnswerVoteWithdrawn.class,
          AnswerAdopted.class);
  private final Answers answers;

  QuestionNews(Answers answers) {
    this.answers = answers;
  }

  long question(Event event) {
    return switch (event) {
      case QuestionAsked(var question, _) -> question;
      case QuestionChanged(var question) -> question;
      case QuestionRemoved(var question, _, _) -> question;
      case QuestionFollowed(var question, _) -> question;
      case BountyReturned(var question, _, _, _) -> question;
      case AnswerGiven(_, var question, _) -> question;
      case AnswerAdopted(_, var question, _, _, _) -> question;
      case AnswerChanged(var answer) -> above(answer);
      case AnswerRemoved(var answer, _, _) -> above(answer);
      case AnswerAgreed(var answer, _) -> above(answer);
      case AnswerVoteWithdrawn(var answer, _) -> above(answer);
      default -> throw new IllegalArgumentException(event.toString());
    };
  }

  private long above(long answer) {
    return answers.find(answer, Reader.ADMINISTRATOR).map(Answer::questionId).orElse(0L);
  }
}
