package org.linli.wire.care;

import java.util.Map;

/** What an operation answers when all went well; the document spells its message in two ways. */
record Success(String message, Object data) {

  static Success plain() {
    return new Success("successful", Map.of());
  }

  static Success titled(Object data) {
    return new Success("Successful", data);
  }
}
