package org.linli;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server answered. */
public record Reply(int http, HttpHeaders headers, String body) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public JsonNode json() {
    return JSON.readTree(body);
  }

  public String text(String key) {
    return json().get(key).asString();
  }

  public int number(String key) {
    return json().get(key).intValue();
  }

  public JsonNode data() {
    return json().get("data");
  }
}
