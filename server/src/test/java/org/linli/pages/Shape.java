package org.linli.pages;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * Compares an answer with an example key by key and type by type, whatever the values.
 *
 * <p>The schema decides three things: which keys may be absent, where null is as good as a value,
 * and which objects are maps whose keys are data.
 */
record Shape(JsonNode schema, JsonNode example, String at) {

  static Shape of(ApiOperation operation) {
    return new Shape(operation.answerSchema(), operation.example("answer"), "");
  }

  /** A list is empty that has elements in the example. */
  boolean showsTooLittle(JsonNode actual) {
    if (example.isArray()) {
      return actual.isEmpty() && !example.isEmpty();
    }
    return example
        .propertyStream()
        .anyMatch(entry ->
            actual.has(entry.getKey())
                && new Shape(schema, entry.getValue(), at)
                    .showsTooLittle(actual.get(entry.getKey())));
  }

  List<String> differences(JsonNode actual) {
    if (example.isNull() || actual.isNull()) {
      return List.of();
    }
    if (kind(example) != kind(actual)) {
      return List.of(at + ": " + kind(actual) + " instead of " + kind(example));
    }
    return switch (kind(example)) {
      case OBJECT -> schema.path("additionalProperties").isObject() ? map(actual) : object(actual);
      case ARRAY -> array(actual);
      default -> List.of();
    };
  }

  private List<String> object(JsonNode actual) {
    List<String> differences = new ArrayList<>();
    for (String key : example.propertyNames()) {
      if (actual.has(key)) {
        Shape part =
            new Shape(schema.path("properties").path(key), example.get(key), at + "/" + key);
        differences.addAll(part.differences(actual.get(key)));
      } else if (!optional(key)) {
        differences.add(at + ": lacks " + key);
      }
    }
    for (String key : actual.propertyNames()) {
      if (!example.has(key) && !optional(key)) {
        differences.add(at + ": has " + key + " too");
      }
    }
    return differences;
  }

  private boolean optional(String key) {
    return schema.path("properties").has(key)
        && schema.path("required").valueStream().noneMatch(name -> name.asString().equals(key));
  }

  private List<String> map(JsonNode actual) {
    JsonNode first = example.valueStream().findFirst().orElse(NullNode.instance);
    Shape each = new Shape(schema.path("additionalProperties"), first, at + "/*");
    return actual.valueStream().flatMap(value -> each.differences(value).stream()).toList();
  }

  private List<String> array(JsonNode actual) {
    if (example.isEmpty()) {
      return List.of();
    }
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < actual.size(); i++) {
      differences.addAll(likeAny(actual.get(i), at + "/" + i));
    }
    return differences;
  }

  /** The example may show elements of several shapes; the closest one is reported. */
  private List<String> likeAny(JsonNode element, String where) {
    return example
        .valueStream()
        .map(one -> new Shape(schema.path("items"), one, where).differences(element))
        .min((left, right) -> left.size() - right.size())
        .orElseThrow();
  }

  private static Kind kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> Kind.OBJECT;
      case ARRAY -> Kind.ARRAY;
      case STRING -> Kind.TEXT;
      case NUMBER -> Kind.NUMBER;
      case BOOLEAN -> Kind.BOOLEAN;
      default -> Kind.NOTHING;
    };
  }

  private enum Kind {
    OBJECT,
    ARRAY,
    TEXT,
    NUMBER,
    BOOLEAN,
    NOTHING
  }
}
