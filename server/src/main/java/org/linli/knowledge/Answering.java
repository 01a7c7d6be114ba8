package org.linli.knowledge;

import java.time.Clock;
import org.linli.identity.Members;
import org.linli.media.Illustrations;
import org.linli.moderation.SensitiveWords;
import org.linli.moderation.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answering questions. */
@Component
public class Answering {
  private final AnswerRows rows;
  private final QuestionRows questions;
  private final AnswerPresence presence;
  private final Members members;
  private final Illustrations illustrations;
  private final SensitiveWords words;
  private final PostingLimits limits;
  private final Clock clock;

  Answering(
      AnswerRows rows,
      QuestionRows questions,
      AnswerPresence presence,
      Members members,
      Illustrations illustrations,
      SensitiveWords words,
      PostingLimits limits,
      Clock clock) {
    this.rows = rows;
    this.questions = questions;
    this.presence = presence;
    this.members = members;
    this.illustrations = illustrations;
    this.words = words;
    this.limits = limits;
    this.clock = clock;
  }

  /** What came of answering. */
  public sealed interface Outcome {
    /** Everybody sees it, or it waits for an administrator because of its words. */
    record Answered(long answerId, boolean waits) implements Outcome {}

    /** There is none that everybody sees. */
    record NoSuchQuestion() implements Outcome {}

    /** The asker admits other groups. */
    record NotAdmitted() implements Outcome {}

    /** The content is empty or too long, or shows too many pictures. */
    record Unfit() implements Outcome {}

    record TooOften() implements Outcome {}
  }

  @Transactional
  public Outcome answer(long account, long question, AnswerDraft draft) {
    var held = questions.hold(question).filter(asked -> asked.state() == State.NORMAL);
    if (held.isEmpty()) {
      return new Outcome.NoSuchQuestion();
    }
    if (members.byId(account).filter(by -> held.get().admits(by.userGroup())).isEmpty()) {
      return new Outcome.NotAdmitted();
    }
    if (!draft.fits()) {
      return new Outcome.Unfit();
    }
    return limits.answer(account)
        ? answered(account, held.get(), draft, words.in(draft.content()))
        : new Outcome.TooOften();
  }

  private Outcome answered(long account, HeldQuestion question, AnswerDraft draft, boolean waits) {
    var id = rows.add(account, question, draft, clock.instant());
    illustrations.keep("answer " + id, draft.prose().ownPictures());
    rows.hold(id).ifPresent(waits ? presence::suspect : presence::appear);
    return new Outcome.Answered(id, waits);
  }
}
