package org.linli.discovery;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Objects;
import org.linli.identity.Reader;
import org.linli.knowledge.Question;
import org.linli.knowledge.Questions;
import org.springframework.stereotype.Component;

/** What was asked before, for whoever is about to ask it again. */
@Component
public class SimilarQuestions {
  private static final int LOOKED_AT = 20;
  private static final double ENOUGH = 0.5;
  private final Search search;
  private final Questions questions;

  SimilarQuestions(Search search, Questions questions) {
    this.search = search;
    this.questions = questions;
  }

  /** Those whose titles say at least half of what this one says, the likest first. */
  public List<Question> to(String title, Reader reader, int most) {
    var marks = SearchMarks.of(title);
    var ids =
        search
            .find(SearchRequest.of(title, SearchKind.QUESTION), 0, LOOKED_AT)
            .ids(SearchKind.QUESTION);
    var read = questions.byIds(ids, reader).stream().collect(toMap(Question::id, identity()));
    return ids.stream()
        .map(read::get)
        .filter(Objects::nonNull)
        .filter(question -> marks.covered(question.title()) >= ENOUGH)
        .limit(most)
        .toList();
  }
}
