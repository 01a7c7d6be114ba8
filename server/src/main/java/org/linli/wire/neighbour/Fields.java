package org.linli.wire.neighbour;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The keys of data; what has a wrong type counts as absent, as the documents mostly say. */
final class Fields {
  private final JsonNode data;

  Fields(JsonNode data) {
    this.data = data;
  }

  boolean has(String key) {
    return data.has(key);
  }

  /** The same of keys that have to be there. */
  Fields with(String... required) {
    for (var key : required) {
      if (!data.has(key)) {
        throw NeighbourRefusal.DATA_KEY;
      }
    }
    return this;
  }

  /** A text; clients also write numbers where a text belongs. */
  Optional<String> text(String key) {
    var value = data.path(key);
    return value.isString() || value.isIntegralNumber()
        ? Optional.of(value.asString())
        : Optional.empty();
  }

  /** An integer that we can count to. */
  Optional<Long> number(String key) {
    var value = data.path(key);
    return value.isIntegralNumber() && value.canConvertToLong()
        ? Optional.of(value.longValue())
        : Optional.empty();
  }

  /** Whether it is the number 1. */
  boolean marked(String key) {
    return number(key).filter(number -> number == 1).isPresent();
  }

  /** What {@code if_new} asks for; anything unknown asks for what is new. */
  IfNew ifNew() {
    return number("if_new").map(IfNew::of).orElse(IfNew.NEW);
  }
}
