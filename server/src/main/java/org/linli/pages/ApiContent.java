package org.linli.pages;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The {@code content} of a request body or an answer, filled by several operations.
 *
 * @param choice how their schemas combine: {@code oneOf} or {@code anyOf}
 */
record ApiContent(ObjectNode content, String choice) {

  /** The name of the schema of an operation's {@code request} or {@code answer}. */
  static String component(ApiOperation operation, String part) {
    return operation.id().replace('/', '.') + "." + part;
  }

  /** The name of the schema of an operation's refusals, shared by all of its envelope. */
  static String refusal(ApiOperation operation) {
    return operation.document().name() + "." + operation.envelope().name() + ".refusal";
  }

  void part(ApiOperation operation, String part) {
    for (String type : operation.media(part)) {
      ObjectNode media = content.withObjectProperty(type);
      allow(media, component(operation, part));
      show(media, operation.name(), operation.text("summary"), operation.example(part));
    }
  }

  void refusals(ApiOperation operation) {
    for (ApiStatus status : operation.statuses()) {
      ObjectNode media = content.withObjectProperty("application/json");
      allow(media, refusal(operation));
      show(media, status.label(), status.label(), operation.refusal(status));
    }
  }

  private void allow(ObjectNode media, String component) {
    ObjectNode ref = JsonNodeFactory.instance.objectNode();
    ref.put("$ref", "#/components/schemas/" + component);
    ArrayNode allowed = media.withObjectProperty("schema").withArrayProperty(choice);
    if (allowed.valueStream().noneMatch(ref::equals)) {
      allowed.add(ref);
    }
  }

  private static void show(ObjectNode media, String name, String summary, JsonNode value) {
    ObjectNode examples = media.withObjectProperty("examples");
    if (!value.isMissingNode() && !examples.has(name)) {
      examples.putObject(name).put("summary", summary).set("value", value);
    }
  }
}
