package org.linli.pages;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A request to the server, and which of the described operations it may mean. */
record Exchange(String method, String path, JsonNode body) {

  static Exchange of(String method, String path, byte[] request) {
    try {
      return new Exchange(method, path, ApiFiles.JSON.readTree(request));
    } catch (JacksonException e) {
      return new Exchange(method, path, MissingNode.getInstance());
    }
  }

  /** The one it asks for; all that stand at its path where it does not say which. */
  List<ApiOperation> meant(Stream<ApiOperation> operations) {
    List<ApiOperation> there = ofItsDocument(operations.filter(this::goesTo).toList());
    List<ApiOperation> asked = there.stream().filter(this::asksFor).toList();
    return asked.isEmpty() ? there : asked;
  }

  /** Where documents share a path, a body with type and subtype means the one that has kinds. */
  private List<ApiOperation> ofItsDocument(List<ApiOperation> there) {
    boolean shared = there.stream().map(ApiOperation::hasKind).distinct().count() > 1;
    boolean hasKind = body.has("type") && body.has("subtype");
    return there.stream().filter(each -> !shared || each.hasKind() == hasKind).toList();
  }

  private boolean goesTo(ApiOperation operation) {
    return operation.text("method").equals(method) && operation.paths().anyMatch(this::isAt);
  }

  private boolean isAt(String described) {
    return path.matches(described.replaceAll("\\{[^}]*}", "[^/]+") + "/?(\\?.*)?");
  }

  private boolean asksFor(ApiOperation operation) {
    return !operation.hasKind()
        || Stream.of("type", "subtype").allMatch(key -> says(operation.file().get(key), key));
  }

  private boolean says(JsonNode known, String key) {
    JsonNode asked = body.path(key);
    return known.equals(asked) || known.isArray() && known.valueStream().anyMatch(asked::equals);
  }
}
