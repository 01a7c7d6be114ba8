package org.linli.wire;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** What stands behind the question mark, readable also where body or neighbours are broken. */
record QueryString(String text) {

  static QueryString of(HttpServletRequest request) {
    return new QueryString(Objects.requireNonNullElse(request.getQueryString(), ""));
  }

  Optional<String> first(String name) {
    return Arrays.stream(text.split("&"))
        .filter(pair -> pair.startsWith(name + "="))
        .findFirst()
        .flatMap(pair -> decoded(pair.substring(name.length() + 1)));
  }

  private static Optional<String> decoded(String value) {
    try {
      return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
