package org.linli.knowledge;

import java.time.Clock;
import org.linli.identity.Reader;
import org.linli.media.Fit;
import org.linli.moderation.Cases;
import org.linli.moderation.ReviewCase;
import org.linli.moderation.SensitiveWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Commenting on questions and answers. */
@Component
public class Commenting {
  private final CommentRows rows;
  private final CommentPresence presence;
  private final Questions questions;
  private final Answers answers;
  private final ReadingRights rights;
  private final Cases cases;
  private final SensitiveWords words;
  private final PostingLimits limits;
  private final Clock clock;

  Commenting(
      CommentRows rows,
      CommentPresence presence,
      Questions questions,
      Answers answers,
      ReadingRights rights,
      Cases cases,
      SensitiveWords words,
      PostingLimits limits,
      Clock clock) {
    this.rows = rows;
    this.presence = presence;
    this.questions = questions;
    this.answers = answers;
    this.rights = rights;
    this.cases = cases;
    this.words = words;
    this.limits = limits;
    this.clock = clock;
  }

  /** What came of commenting. */
  public sealed interface Outcome {
    /** Everybody sees it, or it waits for an administrator because of its words. */
    record Commented(long commentId, boolean waits) implements Outcome {}

    /** There is nothing there that the member sees. */
    record NoSuchContent() implements Outcome {}

    /** The content is empty or too long. */
    record Unfit() implements Outcome {}

    record TooOften() implements Outcome {}
  }

  @Transactional
  public Outcome comment(long account, CommentPlace place, long target, String content) {
    if (!presence.holdPlace(place, target)
        || place == CommentPlace.ANSWER && !rights.open(account, target)) {
      return new Outcome.NoSuchContent();
    }
    if (content.isBlank() || !Fit.content(content)) {
      return new Outcome.Unfit();
    }
    return limits.comment(account)
        ? commented(account, place, target, content)
        : new Outcome.TooOften();
  }

  private Outcome commented(long account, CommentPlace place, long target, String content) {
    var hidden = isHiddenAuthor(account, place, target);
    var id = rows.add(account, place, target, hidden, content, clock.instant());
    var waits = words.in(content);
    if (waits) {
      cases.open(Subjects.comment(place, id), ReviewCase.Cause.WORDS);
    } else {
      rows.hold(id).ifPresent(presence::appear);
    }
    return new Outcome.Commented(id, waits);
  }

  private boolean isHiddenAuthor(long account, CommentPlace place, long target) {
    return switch (place) {
      case QUESTION -> askedWithoutName(account, target);
      case ANSWER ->
          answers
              .find(target, Reader.member(account))
              .filter(answer ->
                  answer.anonymous() && answer.author().id() == account
                      || askedWithoutName(account, answer.questionId()))
              .isPresent();
    };
  }

  private boolean askedWithoutName(long account, long question) {
    return questions
        .find(question, Reader.member(account))
        .filter(asked -> asked.anonymous() && asked.author().id() == account)
        .isPresent();
  }
}
