package org.linli.knowledge;

import java.util.Optional;
import org.linli.moderation.Reviewable;
import org.linli.moderation.State;
import org.linli.moderation.Subject;
import org.springframework.stereotype.Component;

/** Whose content something is and who sees it, held until the transaction ends. */
@Component
class Standings {
  private final QuestionRows questions;
  private final AnswerRows answers;
  private final CommentRows comments;
  private final CommentPresence places;

  Standings(
      QuestionRows questions, AnswerRows answers, CommentRows comments, CommentPresence places) {
    this.questions = questions;
    this.answers = answers;
    this.comments = comments;
    this.places = places;
  }

  Optional<Reviewable.Standing> of(Subject subject) {
    return switch (subject.kind()) {
      case QUESTION ->
          questions
              .hold(subject.id())
              .map(held ->
                  new Reviewable.Standing(
                      held.accountId(), held.state(), held.state() == State.NORMAL));
      case ANSWER ->
          answers
              .hold(subject.id())
              .map(held ->
                  new Reviewable.Standing(held.accountId(), held.state(), held.everybodySees()));
      case QUESTION_COMMENT -> comment(CommentPlace.QUESTION, subject.id());
      case ANSWER_COMMENT -> comment(CommentPlace.ANSWER, subject.id());
      case ARTICLE, ARTICLE_COMMENT, DEMAND, MESSAGE, GROUP_MESSAGE, POST ->
          throw new IllegalArgumentException(subject.toString());
    };
  }

  private Optional<Reviewable.Standing> comment(CommentPlace place, long id) {
    var found = comments.find(id).filter(comment -> comment.place() == place);
    var seen = found.filter(comment -> places.holdPlace(place, comment.targetId())).isPresent();
    return found
        .flatMap(comment -> comments.hold(comment.id()))
        .map(held ->
            new Reviewable.Standing(
                held.accountId(), held.state(), seen && held.state() == State.NORMAL));
  }
}
