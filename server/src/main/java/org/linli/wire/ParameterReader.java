package org.linli.wire;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads parameters, numbers to the last digit; a body that cannot be read says nothing. */
@Component
public class ParameterReader {
  private final ObjectReader json;
  private final Bodies bodies;

  ParameterReader(JsonMapper json, Bodies bodies) {
    this.json = json.reader(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    this.bodies = bodies;
  }

  /** All parameters of the request, of a body no longer than that. */
  public Parameters read(HttpServletRequest request, int most) {
    var values = new HashMap<String, String>();
    var files = new HashMap<String, byte[]>();
    try {
      if (Requests.isJson(request)) {
        object(request, most, values);
      } else if (Requests.isMultipart(request)) {
        parts(request, most, values, files);
      }
      request.getParameterMap().forEach((name, all) -> values.putIfAbsent(name, all[0]));
    } catch (IOException
        | ServletException
        | JacksonException
        | MultipartException
        | NumberFormatException
        | IllegalStateException unreadable) {
      return new Parameters(values, files);
    }
    return new Parameters(values, files);
  }

  private void object(HttpServletRequest request, int most, Map<String, String> values)
      throws IOException {
    var body = bodies.read(request, most);
    if (body.isPresent()) {
      var object = json.readTree(body.get());
      for (var entry : object.properties()) {
        if (entry.getValue().isValueNode() && !entry.getValue().isNull()) {
          values.put(entry.getKey(), entry.getValue().asString());
        }
      }
    }
  }

  private void parts(
      HttpServletRequest request, int most, Map<String, String> values, Map<String, byte[]> files)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > most) {
      return;
    }
    for (var part : request.getParts()) {
      bodies.hold(request, (int) part.getSize());
      var bytes = part.getInputStream().readAllBytes();
      if (isFile(part)) {
        files.put(part.getName(), bytes);
      } else {
        values.put(part.getName(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
  }

  private static boolean isFile(Part part) {
    return !Objects.requireNonNullElse(part.getSubmittedFileName(), "").isEmpty();
  }
}
