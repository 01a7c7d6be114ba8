package org.linli.knowledge;

import java.util.Optional;
import java.util.Set;
import org.linli.moderation.Reviewable;
import org.linli.moderation.Subject;
import org.linli.moderation.Transition;
import org.springframework.stereotype.Component;

/** Questions, answers and their comments before administrators. */
@Component
class ContentUnderReview implements Reviewable {
  private final QuestionReview questions;
  private final AnswerReview answers;
  private final CommentReview comments;
  private final Standings standings;
  private final Reported reported;

  ContentUnderReview(
      QuestionReview questions,
      AnswerReview answers,
      CommentReview comments,
      Standings standings,
      Reported reported) {
    this.questions = questions;
    this.answers = answers;
    this.comments = comments;
    this.standings = standings;
    this.reported = reported;
  }

  @Override
  public Set<Subject.Kind> kinds() {
    return Set.of(
        Subject.Kind.QUESTION,
        Subject.Kind.ANSWER,
        Subject.Kind.QUESTION_COMMENT,
        Subject.Kind.ANSWER_COMMENT);
  }

  @Override
  public Optional<Standing> hold(Subject subject) {
    return standings.of(subject);
  }

  @Override
  public void mark(Subject subject, boolean marked) {
    reported.mark(subject, marked);
  }

  @Override
  public Transition remove(Subject subject) {
    return switch (subject.kind()) {
      case QUESTION -> questions.remove(subject.id());
      case ANSWER -> answers.remove(subject.id());
      case QUESTION_COMMENT -> comments.remove(CommentPlace.QUESTION, subject.id());
      case ANSWER_COMMENT -> comments.remove(CommentPlace.ANSWER, subject.id());
      case ARTICLE, ARTICLE_COMMENT, DEMAND, MESSAGE, GROUP_MESSAGE, POST ->
          throw new IllegalArgumentException(subject.toString());
    };
  }

  @Override
  public Transition show(Subject subject) {
    return switch (subject.kind()) {
      case QUESTION -> questions.clear(subject.id());
      case ANSWER -> answers.clear(subject.id());
      case QUESTION_COMMENT -> comments.show(CommentPlace.QUESTION, subject.id());
      case ANSWER_COMMENT -> comments.show(CommentPlace.ANSWER, subject.id());
      case ARTICLE, ARTICLE_COMMENT, DEMAND, MESSAGE, GROUP_MESSAGE, POST ->
          throw new IllegalArgumentException(subject.toString());
    };
  }
}
