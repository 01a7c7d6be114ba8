package org.linli.pages;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ApiFilesTest {

  @Test
  void the_operations_described_so_far_are_counted() {
    assertThat(
            operations().stream().collect(groupingBy(each -> each.document().name(), counting())))
        .isEqualTo(Map.of("account", 23L, "care", 31L, "neighbour", 39L, "qa", 294L));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void every_file_keeps_to_the_format(ApiOperation operation) throws IOException {
    JsonNode format = JsonSchemas.named("api-format/operation.schema.json");
    assertThat(JsonSchemas.objections(format, operation.file())).isEmpty();
    assertThat(operation.document().file().path("tags").propertyNames())
        .contains(operation.text("tag"));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void every_example_fits_its_schema(ApiOperation operation) {
    if (operation.hasBody()) {
      assertThat(objections(operation.requestSchema(), operation.example("request"))).isEmpty();
    }
    assertThat(objections(operation.answerSchema(), operation.example("answer"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void every_example_shows_every_required_key_and_no_unknown_one(ApiOperation operation) {
    new ExampleAnswers().check(operation.id(), operation.example("answer").toString());
    assertThat(objections(closed(operation.answerSchema()), operation.example("answer"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void every_refusal_fits_its_schema_and_says_its_status(ApiOperation operation) {
    JsonNode schema = operation.envelope().refusalSchema();
    for (ApiStatus status : operation.statuses()) {
      JsonNode refusal = operation.refusal(status);
      assertThat(objections(schema, refusal)).isEmpty();
      assertThat(operation.envelope().statusOf(refusal)).isEqualTo(status.number());
      assertThat(status.meaning()).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void an_example_answer_echoes_the_id_of_the_example_request(ApiOperation operation) {
    assumeTrue(operation.envelope().refusalSchema().path("properties").has("id"));
    JsonNode sent = operation.example("request").path("id");
    JsonNode echoed = operation.example("answer").path("id");
    assertThat(echoed.asInt(-1)).isEqualTo(sent.asInt(-1));
  }

  @Test
  void no_two_operations_have_the_same_place_in_their_document() {
    assertThat(operations())
        .extracting(each -> each.document().name() + " " + each.file().path("number"))
        .doesNotHaveDuplicates();
  }

  @Test
  void no_two_operations_answer_to_the_same_path_method_and_kind() {
    assertThat(operations())
        .extracting(each ->
            List.of("path", "method", "type", "subtype").stream()
                .map(key -> each.file().path(key))
                .toList())
        .doesNotHaveDuplicates();
  }

  private static List<ApiOperation> operations() {
    return ApiFiles.operations();
  }

  private static List<String> objections(JsonNode schema, JsonNode instance) {
    return JsonSchemas.objections(schema, instance);
  }

  private static ObjectNode closed(ObjectNode schema) {
    if (schema.has("properties")) {
      schema.put("unevaluatedProperties", false);
      schema.get("properties").valueStream().forEach(each -> closed(each.asObject()));
    }
    if (schema.path("items").isObject()) {
      closed(schema.get("items").asObject());
    }
    return schema;
  }
}
