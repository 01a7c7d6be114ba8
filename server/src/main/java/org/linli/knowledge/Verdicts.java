package org.linli.knowledge;

import org.linli.moderation.Act;
import org.linli.moderation.Acts;
import org.linli.moderation.Cases;
import org.linli.moderation.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators decide on content that was complained of, waits, or was taken away. */
@Component
public class Verdicts {
  private final QuestionReview questions;
  private final AnswerReview answers;
  private final CommentReview comments;
  private final Reported reported;
  private final Cases cases;
  private final Acts acts;

  Verdicts(
      QuestionReview questions,
      AnswerReview answers,
      CommentReview comments,
      Reported reported,
      Cases cases,
      Acts acts) {
    this.questions = questions;
    this.answers = answers;
    this.comments = comments;
    this.reported = reported;
    this.cases = cases;
    this.acts = acts;
  }

  /** The complaint is right: the content goes, or stays away. */
  @Transactional
  public Transition uphold(long administrator, Subject subject) {
    var removed =
        switch (subject.kind()) {
          case QUESTION -> questions.remove(subject.id());
          case ANSWER -> answers.remove(subject.id());
          case QUESTION_COMMENT -> comments.remove(CommentPlace.QUESTION, subject.id());
          case ANSWER_COMMENT -> comments.remove(CommentPlace.ANSWER, subject.id());
          case ARTICLE, ARTICLE_COMMENT -> Transition.NO_SUCH_CONTENT;
        };
    return decided(administrator, subject, removed, true);
  }

  /** There is nothing wrong with it: everybody sees it as before. */
  @Transactional
  public Transition clear(long administrator, Subject subject) {
    var shown =
        switch (subject.kind()) {
          case QUESTION -> questions.clear(subject.id());
          case ANSWER -> answers.clear(subject.id());
          case QUESTION_COMMENT -> comments.show(CommentPlace.QUESTION, subject.id());
          case ANSWER_COMMENT -> comments.show(CommentPlace.ANSWER, subject.id());
          case ARTICLE, ARTICLE_COMMENT -> Transition.NO_SUCH_CONTENT;
        };
    return decided(administrator, subject, shown, false);
  }

  private Transition decided(
      long administrator, Subject subject, Transition transition, boolean upheld) {
    if (transition == Transition.NO_SUCH_CONTENT) {
      return transition;
    }
    var closed = cases.close(subject, administrator, upheld);
    if (!closed && transition == Transition.NOT_NOW) {
      return transition;
    }
    reported.mark(subject, false);
    var kind = upheld ? Act.Kind.REPORT_UPHELD : Act.Kind.REPORT_REFUSED;
    acts.log(administrator, kind, subject.id(), subject.kind().name());
    return Transition.DONE;
  }
}
