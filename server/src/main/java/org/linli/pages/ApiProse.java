package org.linli.pages;

import java.util.List;
import java.util.stream.Collectors;

/** The words of the description, as Markdown. */
final class ApiProse {
  private ApiProse() {}

  static String summary(List<ApiOperation> operations) {
    return operations.stream()
        .map(operation -> operation.text("summary"))
        .collect(Collectors.joining(" · "));
  }

  static String description(List<ApiOperation> operations) {
    return operations.stream().map(ApiProse::section).collect(Collectors.joining("\n\n"));
  }

  private static String section(ApiOperation operation) {
    return """
    **%s**%s

    %s

    | status | message | meaning |
    | --- | --- | --- |
    %s\
    """
        .formatted(
            operation.text("summary"),
            kind(operation),
            operation.text("description") + also(operation),
            operation.statuses().stream().map(ApiProse::row).collect(Collectors.joining("\n")));
  }

  private static String also(ApiOperation operation) {
    var others = operation.paths().skip(1).collect(Collectors.joining("`, `"));
    return others.isEmpty() ? "" : " Also at `%s`.".formatted(others);
  }

  private static String kind(ApiOperation operation) {
    return operation.hasKind()
        ? " (`%s` / `%s`)".formatted(each(operation, "type"), each(operation, "subtype"))
        : "";
  }

  private static String each(ApiOperation operation, String key) {
    var value = operation.file().path(key);
    return value.isArray()
        ? value.valueStream().map(one -> one.asString()).collect(Collectors.joining("`, `"))
        : value.asString();
  }

  private static String row(ApiStatus status) {
    String never = status.possible() ? "" : " (*" + status.never() + "*)";
    String meaning = status.meaning() + never;
    return "| %s | %s | %s |"
        .formatted(status.number().asString(), cell(status.message()), cell(meaning));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
