package org.linli.wire.neighbour;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.linli.wire.Bodies;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads the envelope of a request, which is JSON whatever it says it is, number for number. */
@Component
class NeighbourBody {
  private final ObjectReader json;
  private final Bodies bodies;

  NeighbourBody(JsonMapper json, Bodies bodies) {
    this.json = json.reader(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    this.bodies = bodies;
  }

  /** The envelope; nothing when the body is no JSON object, or longer than a stranger's may be. */
  Optional<JsonNode> read(HttpServletRequest request, boolean known) {
    try {
      return bodies
          .read(request, known ? Bodies.PICTURE : Bodies.SMALL)
          .map(json::readTree)
          .filter(JsonNode::isObject);
    } catch (JacksonException | IOException unreadable) {
      return Optional.empty();
    }
  }
}
