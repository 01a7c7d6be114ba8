package org.linli.pages;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One documented operation: {@code api/<document>/<name>.json}. */
record ApiOperation(ApiDocument document, String name, JsonNode file) {

  String id() {
    return document.name() + "/" + name;
  }

  /** The value of a key that holds a text, empty where it is absent. */
  String text(String key) {
    return file.path(key).asString("");
  }

  /** Where it answers: at its documented path, and at others that clients know. */
  Stream<String> paths() {
    return Stream.concat(
        Stream.of(text("path")), file.path("also").valueStream().map(JsonNode::asString));
  }

  /** Told apart from others on its path by type and subtype. */
  boolean hasKind() {
    return file.has("type");
  }

  boolean hasBody() {
    return file.has("request");
  }

  /** The content types of the {@code request} or {@code answer}. */
  List<String> media(String part) {
    JsonNode own = file.path(part).path("media");
    JsonNode types = own.isMissingNode() ? envelope().file().path(part).path("media") : own;
    if (types.isArray()) {
      return types.valueStream().map(JsonNode::asString).toList();
    }
    return List.of(types.asString("application/json"));
  }

  ApiEnvelope envelope() {
    return document.envelope(text("envelope"));
  }

  ObjectNode requestSchema() {
    ObjectNode schema = envelope().around("request", body("request"));
    if (hasKind()) {
      ObjectNode properties = schema.withObjectProperty("properties");
      fix(properties.withObjectProperty("type"), file.get("type"));
      fix(properties.withObjectProperty("subtype"), file.get("subtype"));
    }
    return schema;
  }

  ObjectNode answerSchema() {
    ObjectNode schema = body("answer");
    boolean json = media("answer").contains("application/json");
    return json ? envelope().around("answer", schema) : schema;
  }

  JsonNode example(String part) {
    return file.path(part).path("example");
  }

  List<ApiStatus> statuses() {
    return file.path("statuses").valueStream().map(document::status).toList();
  }

  JsonNode refusal(ApiStatus status) {
    JsonNode sent = example("request").path("id");
    JsonNode id = sent.isMissingNode() ? JsonNodeFactory.instance.numberNode(-1) : sent;
    return envelope().refusal(status, id);
  }

  private ObjectNode body(String part) {
    ObjectNode schema = ApiFields.schema(file.path(part));
    return schema.remove(List.of("example", "media"));
  }

  private static void fix(ObjectNode schema, JsonNode value) {
    schema.set(value.isArray() ? "enum" : "const", value);
  }
}
