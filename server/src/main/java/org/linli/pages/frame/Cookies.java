package org.linli.pages.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.linli.platform.Settings;
import org.linli.wire.SessionTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Small things that a browser keeps for us; no script reads them. */
@Component
class Cookies {
  static final String LANGUAGE = "language";
  static final String THEME = "theme";
  static final String VISITOR = "visitor";
  static final String TOAST = "toast";
  static final Duration LONG = Duration.ofDays(365);
  static final Duration BRIEF = Duration.ofMinutes(1);

  /** As long as the browser stays open. */
  static final Duration OPEN = Duration.ofSeconds(-1);

  private final boolean secure;

  Cookies(Settings settings) {
    secure = settings.publicUrl().startsWith("https://");
  }

  static Optional<String> read(HttpServletRequest request, String name) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }

  void set(HttpServletResponse response, String name, String value, Duration life) {
    var cookie =
        ResponseCookie.from(name, value)
            .httpOnly(true)
            .secure(secure)
            .sameSite("Lax")
            .path("/")
            .maxAge(life)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  Consumer<HttpServletResponse> toast(String key) {
    return response -> set(response, TOAST, key, BRIEF);
  }

  Consumer<HttpServletResponse> session(String token, boolean stays) {
    return response -> set(response, SessionTokens.COOKIE, token, stays ? LONG : OPEN);
  }

  Consumer<HttpServletResponse> noSession() {
    return response -> clear(response, SessionTokens.COOKIE);
  }

  void clear(HttpServletResponse response, String name) {
    set(response, name, "", Duration.ZERO);
  }
}
