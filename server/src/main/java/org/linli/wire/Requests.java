package org.linli.wire;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.linli.identity.Client;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;

/** Reads what all documents carry in the same way. */
public final class Requests {
  private static final String BEARER = "Bearer ";

  private Requests() {}

  /** Where the request came from. */
  public static Client client(HttpServletRequest request) {
    return new Client(request.getRemoteAddr());
  }

  /**
   * Where the client sees this server: scheme, host and port.
   *
   * @param publicUrl what the operator says it is, or nothing
   */
  public static String site(HttpServletRequest request, String publicUrl) {
    if (!publicUrl.isBlank()) {
      return publicUrl.replaceAll("/+$", "");
    }
    var url = request.getRequestURL().toString();
    return url.substring(0, url.length() - request.getRequestURI().length());
  }

  /** The token in the query or else the form, in X-Token or in Authorization, in this order. */
  public static Optional<String> token(HttpServletRequest request) {
    return QueryString.of(request)
        .first("token")
        .or(() -> parameter(request, "token"))
        .or(() -> Optional.ofNullable(request.getHeader("X-Token")))
        .or(() -> bearer(request.getHeader("Authorization")));
  }

  /** A query or form parameter; a request whose parameters cannot be read has none. */
  public static Optional<String> parameter(HttpServletRequest request, String name) {
    try {
      return Optional.ofNullable(request.getParameter(name));
    } catch (IllegalStateException unreadable) {
      return Optional.empty();
    }
  }

  /** Whether the body says that it is JSON. */
  public static boolean isJson(HttpServletRequest request) {
    if (request.getContentType() == null) {
      return false;
    }
    try {
      var type = MimeTypeUtils.parseMimeType(request.getContentType());
      return type.isCompatibleWith(MediaType.APPLICATION_JSON)
          || type.getSubtype().endsWith("+json");
    } catch (InvalidMimeTypeException e) {
      return false;
    }
  }

  /** Whether the body says that it is a multipart form. */
  public static boolean isMultipart(HttpServletRequest request) {
    var type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
  }

  private static Optional<String> bearer(String header) {
    return Optional.ofNullable(header)
        .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .map(value -> value.substring(BEARER.length()).strip());
  }
}
