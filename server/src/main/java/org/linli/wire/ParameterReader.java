package org.linli.wire;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads parameters; a body that cannot be read says nothing. */
@Component
public class ParameterReader {
  private static final int LONGEST = 16 << 20;
  private final JsonMapper json;

  ParameterReader(JsonMapper json) {
    this.json = json;
  }

  /** All parameters of the request. */
  public Parameters read(HttpServletRequest request) {
    var values = new HashMap<String, String>();
    try {
      if (Requests.isJson(request)) {
        object(request, values);
      } else if (Requests.isMultipart(request)) {
        parts(request, values);
      }
      request.getParameterMap().forEach((name, all) -> values.putIfAbsent(name, all[0]));
    } catch (IOException | ServletException | JacksonException | IllegalStateException unreadable) {
      return new Parameters(values);
    }
    return new Parameters(values);
  }

  private void object(HttpServletRequest request, Map<String, String> values) throws IOException {
    var body = Requests.body(request, LONGEST);
    if (body.isPresent()) {
      var object = json.readTree(body.get());
      for (var entry : object.properties()) {
        if (entry.getValue().isValueNode() && !entry.getValue().isNull()) {
          values.put(entry.getKey(), entry.getValue().asString());
        }
      }
    }
  }

  private static void parts(HttpServletRequest request, Map<String, String> values)
      throws IOException, ServletException {
    for (var part : request.getParts()) {
      var bytes = part.getInputStream().readAllBytes();
      values.put(part.getName(), new String(bytes, StandardCharsets.UTF_8));
    }
  }
}
