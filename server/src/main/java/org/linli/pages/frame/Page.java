package org.linli.pages.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** A template filled in, with the rules under which a browser shows it. */
record Page(Press press, Visit visit, String template, Map<String, Object> model, int status)
    implements View {
  private static final int OK = 200;

  /** Nothing but our own files; no script or style in the page itself. */
  private static final String RULES =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
          + "connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; "
          + "base-uri 'none'; frame-ancestors 'none'";

  static Page of(Press press, Visit visit, String template, Map<String, Object> model) {
    return new Page(press, visit, template, model, OK);
  }

  static Page of(Press press, Visit visit, String template, Form form, Map<String, Object> more) {
    var model = new HashMap<>(more);
    model.put("form", form);
    return new Page(press, visit, template, model, OK);
  }

  Page withStatus(int other) {
    return new Page(press, visit, template, model, other);
  }

  @Override
  public void render(
      Map<String, ?> ignored, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var filled = new HashMap<>(model);
    filled.put("visit", visit);
    var bytes = press.print(template, filled);
    response.setStatus(status);
    rules(response);
    response.setLocale(visit.language().locale());
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private static void rules(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", RULES);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    response.setHeader(HttpHeaders.VARY, "Cookie, Accept-Language, HX-Request");
  }
}
