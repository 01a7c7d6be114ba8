package org.linli.pages;

import tools.jackson.databind.JsonNode;

/**
 * One way in which an operation ends other than well.
 *
 * @param never why no request can bring it about; blank where one can
 * @param answer what the refusal says other than the envelope's usual
 */
record ApiStatus(JsonNode number, String message, String meaning, String never, JsonNode answer) {

  static ApiStatus of(JsonNode number, JsonNode file, String message) {
    return new ApiStatus(
        number,
        file.path("message").asString(message),
        file.path("meaning").asString(""),
        file.path("never").asString(""),
        file.path("answer"));
  }

  boolean possible() {
    return never.isBlank();
  }

  String label() {
    return (number.asString() + " " + message).strip();
  }
}
