package org.linli.discovery;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.linli.platform.Busy;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks with an OpenSearch cluster. */
final class OpenSearchCalls implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(OpenSearchCalls.class);
  private static final int NOT_FOUND = 404;
  private final JsonMapper json = JsonMapper.shared();
  private final OpenSearchTransport transport;
  private final OpenSearchGenericClient client;

  /** The address may hold a user and a password. */
  OpenSearchCalls(URI address) {
    transport =
        ApacheHttpClient5TransportBuilder.builder(
                new HttpHost(address.getScheme(), address.getHost(), address.getPort()))
            .setDefaultHeaders(credentials(address))
            .build();
    client = new OpenSearchGenericClient(transport);
  }

  private static Header[] credentials(URI address) {
    return Optional.ofNullable(address.getUserInfo())
        .map(user -> Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8)))
        .map(user -> new Header[] {new BasicHeader("Authorization", "Basic " + user)})
        .orElse(new Header[0]);
  }

  /** What it answers; nothing where there is no such thing. */
  Optional<JsonNode> ask(String method, String path, Object body) {
    return send(
        method, path, body == null ? "" : json.writeValueAsString(body), "application/json");
  }

  /** Several writings at once, a line each. */
  void write(Iterable<?> lines) {
    var text = new StringBuilder();
    lines.forEach(line -> text.append(json.writeValueAsString(line)).append('\n'));
    var answer =
        send("POST", "/_bulk", text.toString(), "application/x-ndjson").orElseThrow(Busy::new);
    if (answer.path("errors").asBoolean() && !onlyMissing(answer)) {
      log.warn("OpenSearch refused a document: {}", answer);
      throw new Busy();
    }
  }

  private static boolean onlyMissing(JsonNode answer) {
    return answer.path("items").findValues("status").stream()
        .allMatch(status -> status.asInt() < 300 || status.asInt() == NOT_FOUND);
  }

  private Optional<JsonNode> send(String method, String path, String text, String type) {
    var body = text.isEmpty() ? null : Body.from(text.getBytes(StandardCharsets.UTF_8), type);
    var request = Requests.create(method, path, java.util.List.of(), Map.of(), body);
    try (var response = client.execute(request)) {
      var answer = response.getBody().map(Body::bodyAsString).orElse("{}");
      if (response.getStatus() == NOT_FOUND) {
        return Optional.empty();
      }
      if (response.getStatus() >= 300) {
        log.warn("OpenSearch answered {} to {} {}: {}", response.getStatus(), method, path, answer);
        throw new Busy();
      }
      return Optional.of(json.readTree(answer.isBlank() ? "{}" : answer));
    } catch (IOException e) {
      log.warn("OpenSearch cannot be reached: {}", e.toString());
      throw new Busy();
    }
  }

  @Override
  public void close() throws IOException {
    transport.close();
  }
}
