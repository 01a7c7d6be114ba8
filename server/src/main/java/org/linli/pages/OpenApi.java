package org.linli.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** All documented operations as one OpenAPI 3.1 document. */
final class OpenApi {
  static final List<String> TOKEN_SCHEMES = List.of("token", "xToken", "bearer");

  private OpenApi() {}

  static ObjectNode of(List<ApiOperation> operations, String version) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("openapi", "3.1.0");
    info(root.putObject("info"), version);
    tags(root.putArray("tags"), operations);
    ObjectNode paths = root.putObject("paths");
    for (ApiEndpoint endpoint : endpoints(operations)) {
      paths
          .withObjectProperty(endpoint.path())
          .set(endpoint.method().toLowerCase(Locale.ROOT), endpoint.describe());
    }
    ObjectNode components = root.putObject("components");
    schemas(components.putObject("schemas"), operations);
    securitySchemes(components.putObject("securitySchemes"));
    return root;
  }

  static List<ApiEndpoint> endpoints(List<ApiOperation> operations) {
    Map<String, ApiEndpoint> endpoints = new LinkedHashMap<>();
    for (ApiOperation each : operations) {
      String method = each.text("method");
      String path = each.text("path");
      endpoints
          .computeIfAbsent(
              method + " " + path, key -> new ApiEndpoint(method, path, new ArrayList<>()))
          .operations()
          .add(each);
    }
    return List.copyOf(endpoints.values());
  }

  private static void info(ObjectNode info, String version) {
    info.put("title", "Linli 邻里");
    info.put("summary", "One server for a community 一个社区，一台服务器");
    info.put("version", version);
    info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
  }

  private static void tags(ArrayNode tags, List<ApiOperation> operations) {
    var documents = new LinkedHashSet<ApiDocument>();
    operations.forEach(operation -> documents.add(operation.document()));
    for (ApiDocument document : documents) {
      for (var section : document.file().path("tags").properties()) {
        tags.addObject()
            .put("name", document.tag(section.getKey()))
            .put("description", section.getValue().asString());
      }
    }
  }

  private static void schemas(ObjectNode schemas, List<ApiOperation> operations) {
    for (ApiOperation operation : operations) {
      if (operation.hasBody()) {
        schemas.set(ApiContent.component(operation, "request"), operation.requestSchema());
      }
      schemas.set(ApiContent.component(operation, "answer"), operation.answerSchema());
      schemas.set(ApiContent.refusal(operation), operation.envelope().refusalSchema());
    }
  }

  private static void securitySchemes(ObjectNode schemes) {
    schemes
        .putObject("token")
        .put("type", "apiKey")
        .put("in", "query")
        .put("name", "token")
        .put("description", "What a login answered 登录所得的 token");
    schemes
        .putObject("xToken")
        .put("type", "apiKey")
        .put("in", "header")
        .put("name", "X-Token")
        .put("description", "The same as a header");
    schemes
        .putObject("bearer")
        .put("type", "http")
        .put("scheme", "bearer")
        .put("description", "The same as Authorization: Bearer");
  }
}
