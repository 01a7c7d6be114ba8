package org.linli.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The parameters outside the body that the operations of one endpoint take between them. */
final class ApiParameters {
  private ApiParameters() {}

  static ArrayNode of(List<ApiOperation> operations) {
    Map<String, ObjectNode> parameters = new LinkedHashMap<>();
    for (ApiOperation operation : operations) {
      for (var place : operation.file().path("parameters").properties()) {
        for (var field : place.getValue().properties()) {
          ObjectNode parameter = parameter(place.getKey(), field.getKey(), field.getValue());
          parameters.putIfAbsent(place.getKey() + " " + parameter.path("name"), parameter);
        }
      }
    }
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    parameters.values().forEach(parameter -> all.add(requiredByAll(parameter, operations)));
    return all;
  }

  private static ObjectNode parameter(String place, String field, JsonNode shortForm) {
    ObjectNode schema = ApiFields.schema(shortForm);
    ObjectNode parameter = JsonNodeFactory.instance.objectNode();
    parameter.put("name", ApiFields.name(field)).put("in", place);
    for (String key : List.of("description", "example")) {
      if (schema.has(key)) {
        parameter.set(key, schema.remove(key));
      }
    }
    parameter.set("schema", schema);
    return parameter;
  }

  private static ObjectNode requiredByAll(ObjectNode parameter, List<ApiOperation> operations) {
    String place = parameter.path("in").asString();
    String name = parameter.path("name").asString();
    return parameter.put(
        "required",
        operations.stream().allMatch(each -> each.file().path("parameters").path(place).has(name)));
  }
}
