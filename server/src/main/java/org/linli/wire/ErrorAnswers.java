package org.linli.wire;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes refusals that no operation has written, each as the document of its path says. */
@Component
class ErrorAnswers {
  private final List<DoorRefusal> doors;
  private final JsonMapper json;

  ErrorAnswers(List<DoorRefusal> doors, JsonMapper json) {
    this.doors = doors;
    this.json = json;
  }

  void write(HttpServletResponse response, int status, String path) throws IOException {
    var answer =
        doors.stream()
            .filter(door -> door.covers(path))
            .findFirst()
            .map(DoorRefusal::answer)
            .orElseGet(() -> Map.of("status", status));
    var bytes = json.writeValueAsBytes(answer);
    response.setStatus(status);
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
    response.flushBuffer();
  }
}
