package org.linli.wire.neighbour;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;

/** The envelope of every answer; the id is whatever the request's was. */
@JsonPropertyOrder({"id", "status", "message", "data"})
record NeighbourAnswer(JsonNode id, int status, String message, Object data) {
  static final JsonNode NO_ID = IntNode.valueOf(-1);

  static NeighbourAnswer of(JsonNode id, NeighbourRefusal refusal) {
    return new NeighbourAnswer(id, refusal.status(), refusal.getMessage(), Map.of());
  }

  static NeighbourAnswer successful(JsonNode id, Object data) {
    return new NeighbourAnswer(id, 0, "Successful", data);
  }

  /** The rows of a list behind their number. */
  static Map<String, Object> list(List<?> rows) {
    var data = new LinkedHashMap<String, Object>();
    data.put("num", rows.size());
    data.put("list", rows);
    return data;
  }
}
