package org.linli.pages;

import static java.util.stream.Collectors.toCollection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds what the running server answers against the documented examples, and keeps count of what
 * has been held against them. An operation is named as its resource file, {@code care/login-pass}.
 */
public final class ExampleAnswers {
  /** Counts over all test classes of this JVM. */
  public static final ExampleAnswers OF_THIS_RUN = new ExampleAnswers();

  private final Map<String, ApiOperation> operations =
      ApiFiles.operations().stream()
          .collect(Collectors.toMap(ApiOperation::id, Function.identity()));
  private final Set<String> checked = new ConcurrentSkipListSet<>();
  private final Set<String> provoked = new ConcurrentSkipListSet<>();
  private final Set<String> excused = new ConcurrentSkipListSet<>();

  /** The body of the documented example request, free to be changed. */
  public ObjectNode request(String operation) {
    return named(operation).example("request").deepCopy().asObject();
  }

  /** The answer means that it is done, fits the schema, and has the example's keys and types. */
  public void check(String operation, String answer) {
    ApiOperation described = named(operation);
    JsonNode actual = json(operation, answer);
    JsonNode example = described.example("answer");
    ApiEnvelope envelope = described.envelope();
    List<String> objections = new ArrayList<>();
    same(objections, "status", envelope.statusOf(example), envelope.statusOf(actual));
    same(objections, "message", envelope.messageOf(example), envelope.messageOf(actual));
    JsonNode schema = described.answerSchema();
    objections.addAll(JsonSchemas.objections(schema, actual));
    objections.addAll(Shape.of(described).differences(actual));
    if (Shape.of(described).showsTooLittle(actual)) {
      objections.add("an empty list shows nothing about its elements");
    }
    complain(operation, answer, objections);
    checked.add(operation);
  }

  /** The answer is no JSON, but of a content type that the operation describes. */
  public void checkMedia(String operation, String contentType) {
    if (!named(operation).media("answer").contains(contentType)) {
      throw new AssertionError(operation + " describes no answer of type " + contentType);
    }
    checked.add(operation);
  }

  /** The answer is one of the refusals that the operation describes as possible. */
  public void checkRefusal(String operation, String answer) {
    ApiOperation described = named(operation);
    JsonNode actual = json(operation, answer);
    ApiStatus status =
        described.statuses().stream()
            .filter(each -> says(described.envelope(), actual, each))
            .findFirst()
            .orElseThrow(() -> new AssertionError(operation + " describes no refusal " + answer));
    List<String> objections = new ArrayList<>();
    if (!status.possible()) {
      objections.add("said to be impossible: " + status.never());
    }
    JsonNode schema = described.envelope().refusalSchema();
    objections.addAll(JsonSchemas.objections(schema, actual));
    objections.addAll(new Shape(schema, described.refusal(status), "").differences(actual));
    complain(operation, answer, objections);
    provoked.add(operation + " " + status.label());
  }

  /**
   * Holds an exchange against the operation it belongs to, done or refused. Where the request does
   * not say which it is, the refusal must be one of every operation there.
   *
   * @param request the body where it is said to be JSON, nothing otherwise
   */
  public void observe(String method, String path, byte[] request, String answer) {
    Exchange exchange = Exchange.of(method, path, request);
    for (ApiOperation described : exchange.meant(operations.values().stream())) {
      JsonNode actual = json(described.id(), answer);
      JsonNode status = described.envelope().statusOf(actual);
      if (!status.equals(described.envelope().statusOf(described.example("answer")))) {
        checkRefusal(described.id(), answer);
      } else if (!Shape.of(described).showsTooLittle(actual)) {
        check(described.id(), answer);
      }
    }
  }

  /** Likewise, with a body that is a text. */
  public void observe(String method, String path, String request, String answer) {
    observe(method, path, request.getBytes(StandardCharsets.UTF_8), answer);
  }

  /** What begins so cannot be brought about on this machine. */
  public void excuse(String beginning) {
    excused.add(beginning);
  }

  /** Every resource file. */
  public Set<String> operations() {
    return new TreeSet<>(operations.keySet());
  }

  /** The operations whose example was held against an answer and fitted. */
  public Set<String> checked() {
    return new TreeSet<>(checked);
  }

  public Set<String> unchecked() {
    Set<String> rest = operations();
    rest.removeAll(checked);
    rest.removeIf(this::excused);
    return rest;
  }

  /** The possible refusals nobody has brought about yet, as {@code care/login-pass 100 …}. */
  public Set<String> unprovoked() {
    Set<String> rest =
        operations.values().stream()
            .flatMap(operation ->
                operation.statuses().stream()
                    .filter(ApiStatus::possible)
                    .map(status -> operation.id() + " " + status.label()))
            .collect(toCollection(TreeSet::new));
    rest.removeAll(provoked);
    rest.removeIf(this::excused);
    return rest;
  }

  private boolean excused(String operation) {
    return excused.stream().anyMatch(operation::startsWith);
  }

  private ApiOperation named(String operation) {
    ApiOperation described = operations.get(operation);
    if (described == null) {
      throw new AssertionError("no resource file api/" + operation + ".json");
    }
    return described;
  }

  private static JsonNode json(String operation, String answer) {
    try {
      return ApiFiles.JSON.readTree(answer);
    } catch (JacksonException e) {
      throw new AssertionError(operation + " answers no JSON: " + answer, e);
    }
  }

  private static boolean says(ApiEnvelope envelope, JsonNode actual, ApiStatus status) {
    JsonNode message = envelope.messageOf(actual);
    return envelope.statusOf(actual).equals(status.number())
        && (message.isMissingNode() || message.asString().equals(status.message()));
  }

  private static void same(List<String> objections, String what, JsonNode wanted, JsonNode actual) {
    if (!wanted.equals(actual)) {
      objections.add(what + ": " + actual + " instead of " + wanted);
    }
  }

  private static void complain(String operation, String answer, List<String> objections) {
    if (!objections.isEmpty()) {
      throw new AssertionError(
          operation + "\n  " + String.join("\n  ", objections) + "\nin " + answer);
    }
  }
}
