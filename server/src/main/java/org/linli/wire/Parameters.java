package org.linli.wire;

import java.util.Map;

/** What a request says by name: in its query, a form, a multipart form or a JSON object. */
public final class Parameters {
  private final Map<String, String> values;

  Parameters(Map<String, String> values) {
    this.values = values;
  }

  /** The first of these names that is given and not empty; else the empty text. */
  public String text(String... names) {
    for (var name : names) {
      var value = values.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  /** Whether the name is there, even with nothing in it. */
  public boolean has(String name) {
    return values.containsKey(name);
  }
}
