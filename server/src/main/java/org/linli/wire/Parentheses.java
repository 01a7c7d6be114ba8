package org.linli.wire;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A document writes {@code ()} after its paths, and clients may have taken it literally. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
class Parentheses extends OncePerRequestFilter {
  private static final Pattern AT_THE_END = Pattern.compile("(?:\\(|%28)(?:\\)|%29)/?$");

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/api/")
        || !AT_THE_END.matcher(request.getRequestURI()).find();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new Bare(request), response);
  }

  private static final class Bare extends HttpServletRequestWrapper {

    Bare(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getRequestURI() {
      return bare(super.getRequestURI());
    }

    @Override
    public StringBuffer getRequestURL() {
      return new StringBuffer(bare(super.getRequestURL().toString()));
    }

    @Override
    public String getServletPath() {
      return bare(super.getServletPath());
    }

    private static String bare(String path) {
      return AT_THE_END.matcher(path).replaceFirst("");
    }
  }
}
