package org.linli.wire.qa;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.linli.knowledge.AnswerDraft;
import org.linli.knowledge.QuestionDraft;

/** What members want to post, as their requests carry it. */
final class Drafts {
  private static final Set<String> YES = Set.of("1", "true");
  private static final long NOBODY = 0;

  private Drafts() {}

  static QuestionDraft question(QaCall call) {
    return new QuestionDraft(
        call.text("title").strip(),
        call.text("description", "discription"),
        ids(call.text("tags")),
        anonymous(call));
  }

  static AnswerDraft answer(QaCall call) {
    return new AnswerDraft(call.text("content"), anonymous(call));
  }

  private static boolean anonymous(QaCall call) {
    return YES.contains(call.text("anonymous"));
  }

  /** Ids with commas between them; what is no id is nobody's. */
  static List<Long> ids(String ids) {
    return Arrays.stream(ids.split("[,，]"))
        .map(String::strip)
        .filter(id -> !id.isEmpty())
        .map(id -> id.matches("[0-9]{1,18}") ? Long.parseLong(id) : NOBODY)
        .toList();
  }
}
