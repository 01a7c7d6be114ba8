package org.linli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The format also holds operations that have no envelope like care's. */
class OtherDocumentsTest {
  private final ApiDocument plain =
      new ApiDocument(
          "plain",
          json(
              """
              {'title': 'Plain',
               'tags': {'All': ''},
               'envelopes': {
                 'code': {
                   'request': {'media': ['application/x-www-form-urlencoded', 'application/json']},
                   'answer': {'fields': {'code': 'integer', 'msg': 'string', 'data': 'any'}},
                   'refusal': {'fields': {'code': 'integer', 'msg': 'string'},
                               'example': {'code': '$status', 'msg': '$message'}},
                   'slot': 'data', 'status': 'code', 'message': 'msg'},
                 'error': {
                   'answer': {'fields': {'error': 'integer'}},
                   'refusal': {'fields': {'error': 'integer'}, 'example': {'error': '$status'}},
                   'status': 'error'}}}
              """));

  private final ApiOperation page =
      operation(
          "page",
          """
          {'method': 'POST', 'path': '/api/list', 'tag': 'All', 'token': 'optional',
           'parameters': {'query': {'page?': 'integer, from 1', 'order': 'string'}},
           'request': {'fields': {'word': 'string'}, 'example': {'word': 'a'}},
           'answer': {'fields': {'list': {'type': 'array', 'items': {'fields': {'id': 'integer'}}}},
                      'example': {'code': 1, 'msg': 'ok', 'data': {'list': [{'id': 1}]}}},
           'statuses': [{'status': 0, 'message': 'unknown', 'meaning': 'no such word'}]}
          """);

  private final ApiOperation flat =
      operation(
          "flat",
          """
          {'method': 'POST', 'path': '/api/list', 'tag': 'All', 'token': true, 'envelope': 'error',
           'parameters': {'query': {'page?': 'integer'}},
           'answer': {'fields': {'names?': 'string[]'}, 'example': {'error': 0, 'names': ['a']}},
           'statuses': [{'status': 2, 'meaning': 'taken'}]}
          """);

  @Test
  void a_code_envelope_wraps_the_answer_and_not_the_request() {
    assertThat(JsonSchemas.objections(page.requestSchema(), page.example("request"))).isEmpty();
    assertThat(JsonSchemas.objections(page.answerSchema(), page.example("answer"))).isEmpty();
    assertThat(JsonSchemas.objections(page.answerSchema(), json("{'code':1,'msg':'','data':{}}")))
        .hasSize(1);
    assertThat(page.refusal(page.statuses().getFirst()))
        .isEqualTo(json("{'code':0,'msg':'unknown'}"));
  }

  @Test
  void an_envelope_without_a_slot_has_the_answer_beside_its_own_keys() {
    assertThat(flat.answerSchema())
        .isEqualTo(
            json(
                """
                {'type': 'object',
                 'properties': {'error': {'type': 'integer'},
                                'names': {'type': 'array', 'items': {'type': 'string'}}},
                 'required': ['error']}
                """));
    assertThat(flat.refusal(flat.statuses().getFirst())).isEqualTo(json("{'error':2}"));
  }

  @Test
  void parameters_content_types_and_tokens_of_one_path_are_joined() {
    JsonNode described = OpenApi.endpoints(List.of(page, flat)).getFirst().describe();
    assertThat(described.get("parameters"))
        .isEqualTo(
            json(
                """
                [{'name': 'page', 'in': 'query', 'description': 'from 1',
                  'schema': {'type': 'integer'}, 'required': false},
                 {'name': 'order', 'in': 'query', 'schema': {'type': 'string'}, 'required': false}]
                """));
    assertThat(described.at("/requestBody/content").propertyNames())
        .containsExactly("application/x-www-form-urlencoded", "application/json");
    assertThat(described.at("/requestBody/required").booleanValue()).isFalse();
    assertThat(described.get("security")).hasSize(4);
  }

  private ApiOperation operation(String name, String file) {
    return new ApiOperation(plain, name, json(file));
  }

  private static JsonNode json(String text) {
    return ApiFiles.JSON.readTree(text.replace('\'', '"'));
  }
}
