package org.linli.wire.qa;

import java.util.LinkedHashMap;
import java.util.Map;

/** Answers of this document. */
final class QaAnswer {
  static final int DONE = 1;

  /** Everything is busy or out of order; the document has no code for it. */
  static final int OUT_OF_ORDER = -10;

  private QaAnswer() {}

  static Map<String, Object> unknownUser() {
    return of(0, "unexpected user");
  }

  /** Nobody is there to whom it could be done. */
  static Map<String, Object> unknownTarget() {
    return of(-1, "unexpected target user");
  }

  static Map<String, Object> success() {
    return of(DONE, "success");
  }

  static Map<String, Object> success(Object data) {
    var answer = of(DONE, "success");
    answer.put("data", data);
    return answer;
  }

  /** An answer with nothing but its code and message. */
  static Map<String, Object> of(int code, String msg) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("code", code);
    answer.put("msg", msg);
    return answer;
  }
}
