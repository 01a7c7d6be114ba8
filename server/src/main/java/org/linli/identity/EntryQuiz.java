package org.linli.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ten questions about living together; who answers eight of them right is let in. */
@Component
public class EntryQuiz {
  static final int ASKED = 10;
  static final int RIGHT_TO_PASS = 8;
  static final int MOST_ATTEMPTS = 5;
  private static final Duration DAY = Duration.ofDays(1);
  private final SecureRandom random = new SecureRandom();
  private final QuizBank bank;
  private final QuizAttempts attempts;
  private final Erasures erasures;
  private final Clock clock;

  EntryQuiz(QuizBank bank, QuizAttempts attempts, Erasures erasures, Clock clock) {
    this.bank = bank;
    this.attempts = attempts;
    this.erasures = erasures;
    this.clock = clock;
  }

  /** A question as it is asked; a choice is answered by its place, the first is 0. */
  public record Question(String id, String text, List<String> choices) {}

  /** What came of answering. */
  public enum Outcome {
    /** Enough was right: level 0 has become 1, a higher one is as it was. */
    PASSED,
    /** Too little was right; the questions are used up. */
    FAILED,
    /** No questions are waiting for answers. */
    NOT_DRAWN
  }

  /** Ten questions, the same until they are answered; none after five attempts within a day. */
  @Transactional
  public List<Question> draw(long account) {
    if (attempts.open(account).isEmpty()) {
      var now = clock.instant();
      attempts.begin(account, bank.write(anyTen()), now, now.minus(DAY), MOST_ATTEMPTS);
    }
    return attempts
        .open(account)
        .map(open -> bank.read(open.questions()).stream().map(QuizQuestion::shown).toList())
        .orElseGet(List::of);
  }

  /** Ends the attempt with these answers by question; one that is missing is wrong. */
  @Transactional
  public Outcome answer(long account, Map<String, Integer> choices) {
    return erasures.hold(account)
        ? attempts
            .open(account)
            .map(open -> judge(account, open, choices))
            .orElse(Outcome.NOT_DRAWN)
        : Outcome.NOT_DRAWN;
  }

  private Outcome judge(long account, QuizAttempts.Open open, Map<String, Integer> choices) {
    var right =
        bank.read(open.questions()).stream()
            .filter(question -> question.right().equals(choices.get(question.id())))
            .count();
    var passed = right >= RIGHT_TO_PASS;
    attempts.close(account, open, clock.instant(), passed);
    if (passed) {
      attempts.admit(account);
    }
    return passed ? Outcome.PASSED : Outcome.FAILED;
  }

  private List<QuizQuestion> anyTen() {
    var questions = new ArrayList<>(bank.questions());
    Collections.shuffle(questions, random);
    return questions.subList(0, ASKED);
  }
}
