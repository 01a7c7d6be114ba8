package org.linli.pages;

import tools.jackson.databind.JsonNode;

/** What the operations of one document share: {@code api/<name>.json}. */
record ApiDocument(String name, JsonNode file) {

  String title() {
    return file.path("title").asString(name);
  }

  /** The tag under which operations of a section are listed. */
  String tag(String section) {
    return title() + " · " + section;
  }

  /** The named envelope; without a name the document's first. */
  ApiEnvelope envelope(String wanted) {
    for (var entry : file.path("envelopes").properties()) {
      if (wanted.isEmpty() || wanted.equals(entry.getKey())) {
        return new ApiEnvelope(entry.getKey(), entry.getValue());
      }
    }
    throw new IllegalArgumentException("api/" + name + ".json has no envelope " + wanted);
  }

  /** A bare number stands for the whole entry of the shared table, an object for itself. */
  ApiStatus status(JsonNode entry) {
    JsonNode number = entry.isObject() ? entry.path("status") : entry;
    JsonNode shared = file.path("statuses").path(number.asString());
    if (!entry.isObject() && shared.isMissingNode()) {
      throw new IllegalArgumentException("api/" + name + ".json has no status " + number);
    }
    return ApiStatus.of(
        number, entry.isObject() ? entry : shared, shared.path("message").asString(""));
  }
}
