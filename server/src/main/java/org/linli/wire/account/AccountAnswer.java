package org.linli.wire.account;

import java.util.LinkedHashMap;
import java.util.Map;

/** Answers of this document. */
final class AccountAnswer {
  /** Everything is busy or out of order; the document has no number for it. */
  static final int OUT_OF_ORDER = -1;

  private AccountAnswer() {}

  static Map<String, Object> error(int number) {
    return Map.of("error", number);
  }

  /** Success with one more key. */
  static Map<String, Object> with(String key, Object value) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put(key, value);
    answer.put("error", 0);
    return answer;
  }
}
