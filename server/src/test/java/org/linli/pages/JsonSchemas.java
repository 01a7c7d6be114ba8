package org.linli.pages;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/** What a JSON Schema has against a JSON text. */
final class JsonSchemas {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDialect(Dialects.getDraft202012());

  private JsonSchemas() {}

  static JsonNode named(String resource) throws IOException {
    try (var in = new ClassPathResource(resource).getInputStream()) {
      return ApiFiles.JSON.readTree(in);
    }
  }

  static List<String> objections(JsonNode schema, JsonNode instance) {
    return REGISTRY.getSchema(schema).validate(instance).stream().map(Error::toString).toList();
  }
}
