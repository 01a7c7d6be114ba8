package org.linli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class OpenApiTest {
  private final ObjectNode description = OpenApi.of(ApiFiles.operations(), "1.2.3");

  @Test
  void it_is_openapi_3_1() throws IOException {
    JsonNode shape = JsonSchemas.named("api-format/openapi.schema.json");
    assertThat(JsonSchemas.objections(shape, description)).isEmpty();
    assertThat(description.at("/info/version").asString()).isEqualTo("1.2.3");
  }

  @Test
  void the_check_of_its_shape_finds_a_planted_mistake() throws IOException {
    JsonNode shape = JsonSchemas.named("api-format/openapi.schema.json");
    endpoint("/api/user/info", "get").put("sumary", "misspelt");
    endpoint("/api/user/info", "post").remove("responses");
    description.withObject("/components/schemas/care.heartbeat.answer").put("type", "objekt");
    assertThat(String.join("\n", JsonSchemas.objections(shape, description)))
        .contains("sumary", "responses", "care.heartbeat.answer");
  }

  @Test
  void every_operation_has_an_id_of_its_own() {
    assertThat(description.findValuesAsString("operationId"))
        .hasSize(OpenApi.endpoints(ApiFiles.operations()).size())
        .doesNotHaveDuplicates();
  }

  @Test
  void every_reference_leads_somewhere() {
    List<String> references = description.findValuesAsString("$ref");
    assertThat(references).isNotEmpty();
    assertThat(references)
        .allMatch(each -> each.startsWith("#/") && description.at(each.substring(1)).isObject());
  }

  @Test
  void every_tag_and_security_scheme_is_declared() {
    List<String> declared =
        description.get("tags").valueStream().map(tag -> tag.path("name").asString()).toList();
    JsonNode schemes = description.at("/components/securitySchemes");
    for (JsonNode endpoint : endpoints()) {
      assertThat(endpoint.get("tags").valueStream().map(JsonNode::asString)).isSubsetOf(declared);
      endpoint
          .get("security")
          .forEach(each -> assertThat(schemes.propertyNames()).containsAll(each.propertyNames()));
    }
  }

  @Test
  void every_example_fits_the_schema_it_stands_beside() {
    JsonNode schemas = asDefinitions(description.at("/components/schemas"));
    int examples = 0;
    for (JsonNode media : media()) {
      ObjectNode schema = asDefinitions(media.get("schema"));
      schema.set("$defs", schemas);
      for (JsonNode example : media.path("examples")) {
        assertThat(JsonSchemas.objections(schema, example.get("value"))).isEmpty();
        examples++;
      }
    }
    assertThat(examples).isGreaterThan(2 * ApiFiles.operations().size());
  }

  @Test
  void operations_on_one_path_are_one_choice_by_type_and_subtype() {
    JsonNode schema =
        endpoint("/api/user/password", "post").at("/requestBody/content/application~1json/schema");
    assertThat(schema.get("oneOf").findValuesAsString("$ref"))
        .containsExactly(
            "#/components/schemas/care.password-forget.request",
            "#/components/schemas/care.password-change.request");
    JsonNode change = description.at("/components/schemas/care.password-change.request/properties");
    assertThat(change.at("/type/const").asString()).isEqualTo("password");
    assertThat(change.at("/subtype/const").asString()).isEqualTo("change");
    JsonNode validate =
        description.at("/components/schemas/care.captcha-validate.request/properties");
    assertThat(validate.at("/type/enum").toString()).isEqualTo("[\"img\",\"sms\"]");
  }

  @Test
  void what_needs_a_token_says_the_three_ways_to_send_it() {
    assertThat(endpoint("/api/user/info", "get").get("security").toString())
        .isEqualTo("[{\"token\":[]},{\"xToken\":[]},{\"bearer\":[]}]");
    assertThat(endpoint("/api/captcha", "post").get("security").toString()).isEqualTo("[{}]");
  }

  private ObjectNode endpoint(String path, String method) {
    return description.get("paths").get(path).get(method).asObject();
  }

  private static ObjectNode asDefinitions(JsonNode schema) {
    String text = schema.toString().replace("#/components/schemas/", "#/$defs/");
    return ApiFiles.JSON.readTree(text).asObject();
  }

  private List<JsonNode> endpoints() {
    return description.get("paths").valueStream().flatMap(JsonNode::valueStream).toList();
  }

  private List<JsonNode> media() {
    return endpoints().stream()
        .flatMap(endpoint -> endpoint.findValues("content").stream())
        .flatMap(JsonNode::valueStream)
        .toList();
  }
}
