package org.linli.wire.care;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.linli.wire.Bodies;
import org.linli.wire.Requests;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the envelope of a request. */
@Component
class CareBody {
  private static final Set<String> ENVELOPE = Set.of("id", "type", "subtype");
  private final JsonMapper json;
  private final Bodies bodies;

  CareBody(JsonMapper json, Bodies bodies) {
    this.json = json;
    this.bodies = bodies;
  }

  /** From JSON, as the document says; a body that does not say it is JSON is not read. */
  JsonNode read(HttpServletRequest request) {
    return read(request, Bodies.SMALL);
  }

  private JsonNode read(HttpServletRequest request, int most) {
    if (!Requests.isJson(request)) {
      throw CareRefusal.JSON_KEY;
    }
    try {
      var bytes = bodies.read(request, most).orElseThrow(() -> CareRefusal.TOO_LARGE);
      return json.readTree(bytes);
    } catch (JacksonException | IOException unreadable) {
      throw CareRefusal.JSON_KEY;
    }
  }

  /** From JSON, or from a multipart form whose file stands for the picture in base64. */
  JsonNode readPicture(HttpServletRequest request) {
    if (!Requests.isMultipart(request)) {
      return read(request, Bodies.PICTURE);
    }
    try {
      var envelope = json.createObjectNode();
      var data = envelope.putObject("data");
      for (var part : request.getParts()) {
        bodies.hold(request, (int) part.getSize());
        put(part, envelope, data);
      }
      return envelope;
    } catch (ServletException | IOException | IllegalStateException unreadable) {
      throw CareRefusal.JSON_KEY;
    }
  }

  private static void put(Part part, ObjectNode envelope, ObjectNode data) throws IOException {
    var bytes = part.getInputStream().readAllBytes();
    if (part.getSubmittedFileName() != null) {
      data.put("base64", Base64.getEncoder().encodeToString(bytes));
    } else {
      var whole = ENVELOPE.contains(part.getName()) ? envelope : data;
      whole.put(part.getName(), new String(bytes, StandardCharsets.UTF_8));
    }
  }
}
