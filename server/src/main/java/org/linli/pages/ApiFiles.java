package org.linli.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The resource files below {@code api}, in the order of their documents. */
final class ApiFiles {
  static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final Comparator<ApiOperation> AS_DOCUMENTED =
      Comparator.comparing((ApiOperation operation) -> operation.document().name())
          .thenComparing(operation -> operation.file().path("number").asInt(0));

  private ApiFiles() {}

  static List<ApiOperation> operations() {
    var resolver = new PathMatchingResourcePatternResolver();
    Map<String, ApiDocument> documents = new TreeMap<>();
    List<ApiOperation> operations = new ArrayList<>();
    try {
      for (Resource file : resolver.getResources("classpath:api/*.json")) {
        documents.put(name(file), new ApiDocument(name(file), read(file)));
      }
      for (ApiDocument document : documents.values()) {
        for (Resource file :
            resolver.getResources("classpath:api/" + document.name() + "/*.json")) {
          operations.add(new ApiOperation(document, name(file), read(file)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    operations.sort(AS_DOCUMENTED);
    return operations;
  }

  private static String name(Resource file) {
    return file.getFilename().replaceFirst("\\.json$", "");
  }

  private static JsonNode read(Resource file) throws IOException {
    try (InputStream in = file.getInputStream()) {
      return JSON.readTree(in);
    }
  }
}
