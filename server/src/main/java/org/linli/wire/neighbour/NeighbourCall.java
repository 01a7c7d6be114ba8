package org.linli.wire.neighbour;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A request of a known type, read as far as its subtype and data. */
record NeighbourCall(String subtype, JsonNode data) {

  static NeighbourCall of(String type, JsonNode envelope) {
    if (!envelope.has("type") || !envelope.has("subtype") || !envelope.has("data")) {
      throw NeighbourRefusal.JSON_KEY;
    }
    var said = envelope.get("type");
    var subtype = envelope.get("subtype");
    if (!said.isString() || !subtype.isString() || !envelope.get("data").isObject()) {
      throw NeighbourRefusal.JSON_VALUE;
    }
    if (!said.stringValue().equals(type)) {
      throw NeighbourRefusal.JSON_VALUE;
    }
    return new NeighbourCall(subtype.stringValue(), envelope.get("data"));
  }

  /** The data of an operation that knows these keys and no others. */
  Fields fields(String... known) {
    if (!Set.of(known).containsAll(data.propertyNames())) {
      throw NeighbourRefusal.DATA_KEY;
    }
    return new Fields(data);
  }
}
