package org.linli.wire.qa;

import java.util.Map;
import java.util.Set;
import org.linli.wire.DoorRefusal;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The paths of this document. */
@Component
@Order(3)
class QaPaths implements DoorRefusal {
  private static final Set<String> SECTIONS =
      Set.of(
          "account",
          "question",
          "questions",
          "answer",
          "article",
          "homepage",
          "message",
          "upload",
          "algorithm",
          "specialist",
          "enterprise",
          "board",
          "school",
          "group",
          "activities",
          "tags",
          "other",
          "get_answer_comment_list");

  @Override
  public boolean covers(String path) {
    var parts = path.split("/", 4);
    return parts.length > 2 && parts[1].equals("api") && SECTIONS.contains(parts[2]);
  }

  @Override
  public Map<String, Object> answer() {
    return QaAnswer.of(QaAnswer.OUT_OF_ORDER, "no such operation");
  }
}
