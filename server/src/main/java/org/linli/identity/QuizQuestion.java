package org.linli.identity;

import java.util.List;

/**
 * A question of the entry quiz.
 *
 * @param right the place of the right choice, the first is 0
 */
record QuizQuestion(String id, String text, List<String> choices, Integer right) {

  EntryQuiz.Question shown() {
    return new EntryQuiz.Question(id, text, choices);
  }

  /** Whether it can be asked as an operator wrote it. */
  boolean complete() {
    return filled(id)
        && filled(text)
        && choices != null
        && choices.size() > 1
        && choices.stream().allMatch(QuizQuestion::filled)
        && right != null
        && right >= 0
        && right < choices.size();
  }

  private static boolean filled(String text) {
    return text != null && !text.isBlank();
  }
}
