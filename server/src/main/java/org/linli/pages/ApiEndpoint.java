package org.linli.pages;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The operations behind one path and method, as the one operation that OpenAPI allows there. */
record ApiEndpoint(String method, String path, List<ApiOperation> operations) {

  ObjectNode describe() {
    ObjectNode described = JsonNodeFactory.instance.objectNode();
    described.put("operationId", operationId());
    tags(described.putArray("tags"));
    described.put("summary", ApiProse.summary(operations));
    described.put("description", ApiProse.description(operations));
    ArrayNode parameters = ApiParameters.of(operations);
    if (!parameters.isEmpty()) {
      described.set("parameters", parameters);
    }
    security(described.putArray("security"));
    if (operations.stream().anyMatch(ApiOperation::hasBody)) {
      requestBody(described.putObject("requestBody"));
    }
    ObjectNode done = described.putObject("responses").putObject("200");
    done.put("description", "Done, or refused with a status");
    answers(new ApiContent(done.putObject("content"), "anyOf"));
    return described;
  }

  private String operationId() {
    String words = path.replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_|_$", "");
    return method.toLowerCase(Locale.ROOT) + "_" + words;
  }

  private void tags(ArrayNode tags) {
    var distinct = new LinkedHashSet<String>();
    operations.forEach(each -> distinct.add(each.document().tag(each.text("tag"))));
    distinct.forEach(tags::add);
  }

  private void security(ArrayNode security) {
    if (!all(operation -> operation.text("token").equals("true"))) {
      security.addObject();
    }
    if (!all(operation -> operation.text("token").equals("false"))) {
      OpenApi.TOKEN_SCHEMES.forEach(scheme -> security.addObject().putArray(scheme));
    }
  }

  private void requestBody(ObjectNode body) {
    body.put("required", all(ApiOperation::hasBody));
    String choice = all(ApiOperation::hasKind) ? "oneOf" : "anyOf";
    var content = new ApiContent(body.putObject("content"), choice);
    for (ApiOperation operation : operations) {
      if (operation.hasBody()) {
        content.part(operation, "request");
      }
    }
  }

  private void answers(ApiContent content) {
    operations.forEach(operation -> content.part(operation, "answer"));
    operations.forEach(content::refusals);
  }

  private boolean all(Predicate<ApiOperation> test) {
    return operations.stream().allMatch(test);
  }
}
