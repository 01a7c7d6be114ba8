package org.linli.wire.neighbour;

import java.util.LinkedHashMap;
import java.util.Map;

/** Answers below v1, whose code is a text. */
final class UserAnswer {
  private UserAnswer() {}

  static Map<String, Object> done(Object data) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("code", "200");
    answer.put("data", data);
    return answer;
  }

  static Map<String, Object> refused(NeighbourRefusal refusal) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("code", String.valueOf(refusal.status()));
    answer.put("message", refusal.getMessage());
    return answer;
  }
}
