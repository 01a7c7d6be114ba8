package org.linli.wire;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** One line for each request, under an id that stands in all its lines; never the query. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestLog extends OncePerRequestFilter {
  private static final Logger log = LoggerFactory.getLogger("request");
  private static final int LONGEST_PATH = 200;
  private final SecureRandom random = new SecureRandom();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var id = id();
    var began = System.nanoTime();
    MDC.put("request", id);
    response.setHeader("X-Request-Id", id);
    try {
      chain.doFilter(request, response);
    } finally {
      var millis = (System.nanoTime() - began) / 1_000_000;
      log.info("{} {} {} {}ms", request.getMethod(), path(request), response.getStatus(), millis);
      MDC.remove("request");
    }
  }

  private String id() {
    var bits = new byte[6];
    random.nextBytes(bits);
    return HexFormat.of().formatHex(bits);
  }

  private static String path(HttpServletRequest request) {
    var path = request.getRequestURI().replaceAll("\\d{6,}", "#").replaceAll("[^!-~]", "?");
    return path.substring(0, Math.min(path.length(), LONGEST_PATH));
  }
}
