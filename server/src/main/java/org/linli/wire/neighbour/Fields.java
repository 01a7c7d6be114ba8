package org.linli.wire.neighbour;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The keys of data; what has a wrong type counts as absent, as the documents mostly say. */
final class Fields {
  private static final int MOST = 1_000;
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?[0-9]{1,40}(\\.[0-9]{0,40})?([eE][+-]?[0-9]{1,4})?");
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

  /** The texts of a list, unless there is none. */
  Optional<List<String>> texts(String key) {
    return list(key).map(list -> list.valueStream().map(Fields::text).toList());
  }

  /** The objects of a list, unless there is none. */
  Optional<List<JsonNode>> objects(String key) {
    return list(key).map(list -> list.valueStream().map(Fields::object).toList());
  }

  private Optional<JsonNode> list(String key) {
    var list = data.path(key);
    if (list.isMissingNode() || list.isNull()) {
      return Optional.empty();
    }
    if (!list.isArray() || list.size() > MOST) {
      throw NeighbourRefusal.JSON_VALUE;
    }
    return Optional.of(list);
  }

  private static JsonNode object(JsonNode value) {
    if (value.isObject()) {
      return value;
    }
    throw NeighbourRefusal.JSON_VALUE;
  }

  private static String text(JsonNode value) {
    if (value.isString() || value.isIntegralNumber()) {
      return value.asString();
    }
    throw NeighbourRefusal.JSON_VALUE;
  }

  /** An integer that we can count to. */
  Optional<Long> number(String key) {
    var value = data.path(key);
    return value.isIntegralNumber() && value.canConvertToLong()
        ? Optional.of(value.longValue())
        : Optional.empty();
  }

  /** A number, or a text that is one. */
  Optional<Double> decimal(String key) {
    var value = data.path(key);
    if (value.isNumber()) {
      return Optional.of(value.decimalValue().doubleValue());
    }
    return value.isString() && DECIMAL.matcher(value.stringValue()).matches()
        ? Optional.of(Double.parseDouble(value.stringValue()))
        : Optional.empty();
  }

  /** Whether it is there and says something. */
  boolean says(String key) {
    return data.hasNonNull(key);
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
