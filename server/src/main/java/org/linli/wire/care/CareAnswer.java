package org.linli.wire.care;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigInteger;
import java.util.Map;

/** The envelope of every answer. */
@JsonPropertyOrder({"id", "status", "message", "data"})
record CareAnswer(BigInteger id, int status, String message, Object data) {
  static final BigInteger NO_ID = BigInteger.ONE.negate();

  static CareAnswer of(BigInteger id, CareRefusal refusal) {
    return new CareAnswer(id, refusal.status(), refusal.getMessage(), Map.of());
  }
}
