package org.linli.pages;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a document wraps around everything its operations ask and answer.
 *
 * <p>Its {@code request}, {@code answer} and {@code refusal} describe the outside; what an
 * operation describes goes into the {@code slot}, or beside the envelope's own keys where there is
 * none. {@code status} and {@code message} name the keys that hold them.
 */
record ApiEnvelope(String name, JsonNode file) {

  ObjectNode around(String part, ObjectNode inside) {
    if (!file.has(part)) {
      return inside;
    }
    ObjectNode outside = ApiFields.schema(file.get(part)).remove(List.of("media"));
    ObjectNode properties = outside.withObjectProperty("properties");
    if (file.has("slot")) {
      properties.set(file.get("slot").stringValue(), inside);
    } else {
      properties.setAll(inside.withObjectProperty("properties"));
      ArrayNode required = outside.withArrayProperty("required");
      inside.path("required").forEach(required::add);
    }
    return outside;
  }

  ObjectNode refusalSchema() {
    ObjectNode schema = ApiFields.schema(file.path("refusal"));
    schema.remove("example");
    return schema;
  }

  /** The envelope's refusal with its placeholders filled; {@code id} is what the caller sent. */
  ObjectNode refusal(ApiStatus status, JsonNode id) {
    ObjectNode answer = file.path("refusal").path("example").deepCopy().asObject();
    for (var entry : answer.properties()) {
      switch (entry.getValue().asString("")) {
        case "$status" -> entry.setValue(status.number());
        case "$message" -> entry.setValue(answer.stringNode(status.message()));
        case "$id" -> entry.setValue(id);
        default -> {}
      }
    }
    status.answer().properties().forEach(entry -> answer.set(entry.getKey(), entry.getValue()));
    return answer;
  }

  JsonNode statusOf(JsonNode answer) {
    return answer.path(file.path("status").asString(""));
  }

  /** Missing where the document has no messages. */
  JsonNode messageOf(JsonNode answer) {
    return answer.path(file.path("message").asString(""));
  }
}
