package org.linli.pages.questions;

import java.util.List;
import org.linli.knowledge.Question;
import org.linli.pages.frame.Yuan;
import org.linli.topic.Tag;

/** A question as a list shows it. */
record QuestionItem(Question question, List<Tag> tags, String excerpt) {

  public String price() {
    return Yuan.text(question.priceFen());
  }
}
