package org.linli.wire.care;

import java.util.Optional;
import org.linli.identity.MemberChange.Given;
import tools.jackson.databind.JsonNode;

/** The keys of data, read by the document's rules. */
final class Fields {
  private static final int LONGEST = 200;
  private final JsonNode data;

  Fields(JsonNode data) {
    this.data = data;
  }

  boolean has(String key) {
    return data.has(key);
  }

  JsonNode raw(String key) {
    return data.path(key);
  }

  /** A text that must be there and must say something. */
  String text(String key) {
    var text = storable(required(key), LONGEST);
    if (text.isEmpty()) {
      throw CareRefusal.EMPTY;
    }
    return text;
  }

  /** A text as long as a picture. */
  String longText(String key) {
    var value = required(key);
    if (value.isNull() || value.isString() && value.stringValue().isEmpty()) {
      throw CareRefusal.EMPTY;
    }
    if (!value.isString()) {
      throw CareRefusal.TYPE;
    }
    return value.stringValue();
  }

  /** A text that may be absent, null or empty; null when it is absent. */
  Given given(String key, int longest) {
    if (!data.has(key)) {
      return null;
    }
    return data.get(key).isNull() ? new Given(null) : new Given(storable(data.get(key), longest));
  }

  /** An integer that may be absent, but not empty. */
  Optional<Integer> integer(String key) {
    if (!data.has(key)) {
      return Optional.empty();
    }
    var value = data.get(key);
    if (value.isNull() || value.isString() && value.stringValue().isEmpty()) {
      throw CareRefusal.EMPTY;
    }
    if (!value.isIntegralNumber()) {
      throw CareRefusal.TYPE;
    }
    if (!value.canConvertToInt()) {
      throw CareRefusal.VALUE;
    }
    return Optional.of(value.intValue());
  }

  JsonNode required(String key) {
    if (!data.has(key)) {
      throw CareRefusal.DATA_KEY;
    }
    return data.get(key);
  }

  /** No database keeps a zero character or half a surrogate pair. */
  private static String storable(JsonNode value, int longest) {
    if (value.isNull()) {
      throw CareRefusal.EMPTY;
    }
    if (!value.isString()) {
      throw CareRefusal.TYPE;
    }
    var text = value.stringValue();
    var broken = text.codePoints().anyMatch(c -> c == 0 || c >= 0xD800 && c <= 0xDFFF);
    if (broken || text.codePointCount(0, text.length()) > longest) {
      throw CareRefusal.VALUE;
    }
    return text;
  }
}
