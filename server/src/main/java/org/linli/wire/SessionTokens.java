package org.linli.wire;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.linli.platform.Settings;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The token of a request's session: carried by itself, or by the cookie of our own pages. */
@Component
public class SessionTokens {
  /** The name of the session cookie. */
  public static final String COOKIE = "cookieId";

  private final Settings settings;

  SessionTokens(Settings settings) {
    this.settings = settings;
  }

  /** The token; a cookie counts only for POST from where nobody else's page can send it. */
  public Optional<String> of(HttpServletRequest request) {
    var said = Requests.token(request);
    return said.filter(token -> !token.isEmpty()).or(() -> cookie(request)).or(() -> said);
  }

  /**
   * The same for a WebSocket, where browsers always say whose page it is that asks; a cookie counts
   * for our own pages alone.
   */
  public Optional<String> ofHandshake(HttpServletRequest request) {
    var origin = request.getHeader(HttpHeaders.ORIGIN);
    var ours = origin != null && ours(request, origin);
    return Requests.token(request)
        .filter(token -> !token.isEmpty())
        .or(() -> ours ? cookieOf(request) : Optional.empty());
  }

  private Optional<String> cookie(HttpServletRequest request) {
    return request.getMethod().equals("POST") && trusted(request)
        ? cookieOf(request)
        : Optional.empty();
  }

  private static Optional<String> cookieOf(HttpServletRequest request) {
    if (request.getCookies() == null) {
      return Optional.empty();
    }
    return Arrays.stream(request.getCookies())
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .findFirst();
  }

  private boolean trusted(HttpServletRequest request) {
    var origin = request.getHeader(HttpHeaders.ORIGIN);
    return origin == null || settings.corsOrigins().contains(origin) || ours(request, origin);
  }

  private boolean ours(HttpServletRequest request, String origin) {
    return !settings.publicUrl().isBlank() && sameOrigin(settings.publicUrl(), origin)
        || sameOrigin(request.getRequestURL().toString(), origin);
  }

  private static boolean sameOrigin(String address, String origin) {
    try {
      var ours = URI.create(address);
      var theirs = URI.create(origin);
      return ours.getAuthority() != null
          && ours.getAuthority().equals(theirs.getAuthority())
          && ours.getScheme().equals(theirs.getScheme());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
