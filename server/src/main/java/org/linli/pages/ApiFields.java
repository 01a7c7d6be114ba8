package org.linli.pages;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The short form in which resource files describe JSON, made into JSON Schema.
 *
 * <p>{@code "fields": {"phone": "string, whose", "tags?": "string[]"}} is an object with a required
 * and an optional key. A field is either such a text, {@code type|type, description}, or a JSON
 * Schema that may hold {@code fields} again.
 */
final class ApiFields {
  private ApiFields() {}

  static ObjectNode schema(JsonNode shortForm) {
    return shortForm.isString() ? ofText(shortForm.stringValue()) : ofObject(shortForm);
  }

  static boolean required(String field) {
    return !field.endsWith("?");
  }

  static String name(String field) {
    return required(field) ? field : field.substring(0, field.length() - 1);
  }

  private static ObjectNode ofText(String text) {
    int comma = text.indexOf(',');
    String type = comma < 0 ? text : text.substring(0, comma);
    ObjectNode schema = ofType(type.strip());
    if (comma >= 0) {
      schema.put("description", text.substring(comma + 1).strip());
    }
    return schema;
  }

  private static ObjectNode ofType(String type) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    if (type.endsWith("[]")) {
      schema.put("type", "array").set("items", ofType(type.substring(0, type.length() - 2)));
    } else if (type.contains("|")) {
      ArrayNode types = schema.putArray("type");
      List.of(type.split("\\|")).forEach(types::add);
    } else if (!type.equals("any")) {
      schema.put("type", type);
    }
    return schema;
  }

  private static ObjectNode ofObject(JsonNode shortForm) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    for (var entry : shortForm.properties()) {
      switch (entry.getKey()) {
        case "fields" -> object(schema, entry.getValue());
        case "items", "additionalProperties" ->
            schema.set(entry.getKey(), schema(entry.getValue()));
        default -> schema.set(entry.getKey(), entry.getValue());
      }
    }
    return schema;
  }

  private static void object(ObjectNode schema, JsonNode fields) {
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = schema.putArray("required");
    for (var field : fields.properties()) {
      properties.set(name(field.getKey()), schema(field.getValue()));
      if (required(field.getKey())) {
        required.add(field.getKey());
      }
    }
  }
}
