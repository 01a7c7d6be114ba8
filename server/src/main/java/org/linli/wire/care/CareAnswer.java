package org.linli.wire.care;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

/** The envelope of every answer. */
@JsonPropertyOrder({"id", "status", "message", "data"})
record CareAnswer(BigInteger id, int status, String message, Object data) {
  static final BigInteger NO_ID = BigInteger.ONE.negate();

  /** Data of two keys in the order in which the document shows them. */
  static Map<String, Object> ordered(String first, Object one, String second, Object two) {
    var data = new LinkedHashMap<String, Object>();
    data.put(first, one);
    data.put(second, two);
    return data;
  }

  static CareAnswer of(BigInteger id, CareRefusal refusal) {
    return new CareAnswer(id, refusal.status(), refusal.getMessage(), Map.of());
  }
}
