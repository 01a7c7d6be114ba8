package org.linli.wire.care;

import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A request in the envelope, read as far as type, subtype and data. */
record CareCall(BigInteger id, String name, JsonNode data) {
  private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,100}");

  /** The id to answer with: an integer, also as text; anything else is -1. */
  static BigInteger id(JsonNode body) {
    var id = body.path("id");
    if (id.isIntegralNumber()) {
      return id.bigIntegerValue();
    }
    return id.isString() && INTEGER.matcher(id.stringValue()).matches()
        ? new BigInteger(id.stringValue())
        : CareAnswer.NO_ID;
  }

  static CareCall of(JsonNode body) {
    if (!body.isObject() || !body.has("type") || !body.has("subtype") || !body.has("data")) {
      throw CareRefusal.JSON_KEY;
    }
    var type = body.get("type");
    var subtype = body.get("subtype");
    if (!type.isString() || !subtype.isString() || !body.get("data").isObject()) {
      throw CareRefusal.JSON_VALUE;
    }
    var name = type.stringValue() + '/' + subtype.stringValue();
    return new CareCall(id(body), name, body.get("data"));
  }

  /** The data of an operation that ignores what it does not know. */
  Fields loose() {
    return new Fields(data);
  }

  /** The data of an operation that refuses what it does not know. */
  Fields strict(String... known) {
    var keys = Set.of(known);
    if (!keys.containsAll(data.propertyNames())) {
      throw CareRefusal.DATA_KEY;
    }
    return new Fields(data);
  }
}
