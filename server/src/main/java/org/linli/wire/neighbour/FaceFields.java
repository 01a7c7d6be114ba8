package org.linli.wire.neighbour;

import java.util.Optional;
import org.linli.media.Base64Picture;

/** The fields that operations on faces have in common. */
final class FaceFields {
  private FaceFields() {}

  /** The picture's file; a text that is no base64 is the file of nothing. */
  static byte[] picture(Fields data) {
    var text = data.with("base64").text("base64").orElseThrow(() -> NeighbourRefusal.JSON_VALUE);
    return Base64Picture.decode(text).orElseGet(() -> new byte[0]);
  }

  /** The group; nothing where none is said, which does not mean null. */
  static Optional<Long> group(Fields data) {
    return data.has("db") ? Optional.of(number(data, "db")) : Optional.empty();
  }

  /** Whether all is to be told, and not only who it is. */
  static boolean whole(Fields data) {
    if (!data.has("ret_type")) {
      return false;
    }
    var type = number(data, "ret_type");
    if (type < 0 || type > 1) {
      throw NeighbourRefusal.JSON_VALUE;
    }
    return type == 1;
  }

  static NeighbourRefusal withoutModels() {
    return new NeighbourRefusal(-404, "Unknown Error: no face models, run ./linli models fetch");
  }

  private static long number(Fields data, String key) {
    return data.text(key)
        .filter(FaceGroupKey.NUMBER)
        .map(Long::parseLong)
        .orElseThrow(() -> NeighbourRefusal.JSON_VALUE);
  }
}
