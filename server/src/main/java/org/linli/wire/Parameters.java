package org.linli.wire;

import java.util.Map;
import java.util.Optional;

/** What a request says by name: in its query, a form, a multipart form or a JSON object. */
public final class Parameters {
  private final Map<String, String> values;
  private final Map<String, byte[]> files;

  Parameters(Map<String, String> values, Map<String, byte[]> files) {
    this.values = values;
    this.files = files;
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

  /** The bytes of the file that came under this name. */
  public Optional<byte[]> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** Whether the name is there, even with nothing in it. */
  public boolean has(String name) {
    return values.containsKey(name);
  }
}
