package org.linli.knowledge;

import org.linli.moderation.State;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;

/** A held comment comes before everybody's eyes, or goes from them. */
@Component
class CommentPresence {
  private final CommentRows rows;
  private final QuestionRows questions;
  private final AnswerRows answers;
  private final Outbox outbox;

  CommentPresence(CommentRows rows, QuestionRows questions, AnswerRows answers, Outbox outbox) {
    this.rows = rows;
    this.questions = questions;
    this.answers = answers;
    this.outbox = outbox;
  }

  /** Holds what comments stand below; true when everybody sees it. */
  boolean holdPlace(CommentPlace place, long target) {
    return switch (place) {
      case QUESTION ->
          questions.hold(target).filter(held -> held.state() == State.NORMAL).isPresent();
      case ANSWER -> answers.hold(target).filter(HeldAnswer::everybodySees).isPresent();
    };
  }

  void appear(HeldComment comment) {
    rows.put(comment.id(), State.NORMAL);
    rows.count(comment.place(), comment.targetId(), 1);
    outbox.publish(
        new CommentGiven(comment.id(), comment.place(), comment.targetId(), comment.accountId()));
  }

  void vanish(HeldComment comment) {
    rows.put(comment.id(), State.REMOVED);
    if (comment.state() == State.NORMAL) {
      rows.count(comment.place(), comment.targetId(), -1);
    }
    outbox.publish(new CommentRemoved(comment.id(), comment.accountId(), comment.content()));
  }
}
