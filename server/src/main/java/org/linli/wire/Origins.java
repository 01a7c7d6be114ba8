package org.linli.wire;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Lets pages of other origins ask; a request whose origin is empty comes from no page. */
final class Origins extends CorsFilter {

  Origins(CorsConfigurationSource source) {
    super(source);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var origin = request.getHeader(HttpHeaders.ORIGIN);
    return origin != null && origin.isBlank();
  }
}
