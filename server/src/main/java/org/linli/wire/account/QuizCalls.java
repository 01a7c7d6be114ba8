package org.linli.wire.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.linli.identity.EntryQuiz;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The quiz that lifts a newcomer to level 1, beyond the document and in its envelope. */
@RestController
class QuizCalls {
  private static final Pattern ANSWER = Pattern.compile("([^:,]{1,100}):([0-9]{1,4})");
  private final AccountDoor door;
  private final EntryQuiz quiz;

  QuizCalls(AccountDoor door, EntryQuiz quiz) {
    this.door = door;
    this.quiz = quiz;
  }

  @PostMapping("/api/user/get-entry-quiz")
  Map<String, Object> draw(HttpServletRequest request) {
    return door.answer(
        request,
        call -> {
          if (!call.signedIn()) {
            return AccountAnswer.error(1);
          }
          var questions = quiz.draw(call.account().get());
          return questions.isEmpty()
              ? AccountAnswer.error(2)
              : AccountAnswer.with("questions", questions);
        });
  }

  @PostMapping("/api/user/answer-entry-quiz")
  Map<String, Object> answer(HttpServletRequest request) {
    return door.number(
        request,
        call -> {
          if (!call.signedIn()) {
            return 1;
          }
          return switch (quiz.answer(call.account().get(), choices(call.text("answers")))) {
            case PASSED -> 0;
            case NOT_DRAWN -> 2;
            case FAILED -> 3;
          };
        });
  }

  /** Answers as {@code question:choice,question:choice}. */
  private static Map<String, Integer> choices(String text) {
    var choices = new HashMap<String, Integer>();
    Arrays.stream(text.split(","))
        .map(ANSWER::matcher)
        .filter(answer -> answer.matches())
        .forEach(answer -> choices.put(answer.group(1), Integer.parseInt(answer.group(2))));
    return choices;
  }
}
