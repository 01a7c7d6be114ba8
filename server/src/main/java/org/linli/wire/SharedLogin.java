package org.linli.wire;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells two documents apart that have a path in common: a JSON body with {@code type} and {@code
 * subtype} is an envelope, and carries {@link #ENVELOPE} from here on. So does a body too long for
 * any login, of which only the beginning is read: its door refuses it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public class SharedLogin extends OncePerRequestFilter {
  /** A header that only this filter can set. */
  public static final String ENVELOPE = "X-Linli-Envelope";

  static final int LONGEST = 64 << 10;
  private static final String PATH = "/api/user/login";
  private final JsonMapper json;

  SharedLogin(JsonMapper json) {
    this.json = json;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().equals(PATH);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!Requests.isJson(request)) {
      chain.doFilter(new ReadRequest(request, null, false), response);
      return;
    }
    var body = request.getInputStream().readNBytes(LONGEST + 1);
    var enveloped = body.length > LONGEST || enveloped(body);
    chain.doFilter(new ReadRequest(request, body, enveloped), response);
  }

  private boolean enveloped(byte[] body) {
    try {
      var tree = json.readTree(body);
      return tree.isObject() && tree.has("type") && tree.has("subtype");
    } catch (JacksonException notJson) {
      return false;
    }
  }
}
