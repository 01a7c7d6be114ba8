package org.linli.wire.account;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.linli.platform.Settings;
import org.linli.wire.SessionTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookie that carries a session's token where a browser keeps it. */
@Component
class SessionCookie {
  private final boolean secure;

  SessionCookie(Settings settings) {
    secure = settings.publicUrl().startsWith("https://");
  }

  /** Lives as long as the browser; the session itself ends after an idle hour. */
  void set(HttpServletResponse response, String token) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookie(token).build().toString());
  }

  void clear(HttpServletResponse response) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookie("").maxAge(Duration.ZERO).build().toString());
  }

  private ResponseCookie.ResponseCookieBuilder cookie(String value) {
    return ResponseCookie.from(SessionTokens.COOKIE, value)
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax")
        .path("/");
  }
}
