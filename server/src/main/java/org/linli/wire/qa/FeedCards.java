package org.linli.wire.qa;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linli.knowledge.Answers;
import org.linli.knowledge.Question;
import org.springframework.stereotype.Component;

/** Rows of a feed: each question, and below it its best answers. */
@Component
class FeedCards {
  private static final int BEST = 3;
  private final Answers answers;
  private final QuestionView questionView;
  private final AnswerView answerView;

  FeedCards(Answers answers, QuestionView questionView, AnswerView answerView) {
    this.answers = answers;
    this.questionView = questionView;
    this.answerView = answerView;
  }

  List<Map<String, Object>> of(List<Question> questions, Site site) {
    var answered = questions.stream().filter(one -> one.answers() > 0).map(Question::id).toList();
    var below =
        answerView.cards(answers.best(answered, BEST), site).stream()
            .collect(groupingBy(row -> row.get("questionID")));
    return questionView.cards(questions, site).stream()
        .flatMap(row ->
            Stream.concat(
                Stream.of(row), below.getOrDefault(row.get("questionID"), List.of()).stream()))
        .toList();
  }
}
