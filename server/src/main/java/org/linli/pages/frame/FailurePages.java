package org.linli.pages.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.linli.platform.Busy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Tells people, not programs, why they do not see what they asked for. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FailurePages implements HandlerExceptionResolver {
  private static final Logger log = LoggerFactory.getLogger(FailurePages.class);
  private final Reception reception;

  FailurePages(Reception reception) {
    this.reception = reception;
  }

  @Override
  public ModelAndView resolveException(
      HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
    if (!forPeople(request)) {
      return null;
    }
    var visit = reception.visit(request, response);
    if (failure instanceof SignInFirst first) {
      return new ModelAndView(visit.seeOther("/sign-in" + Way.asked(first.wanted())));
    }
    var status = status(failure);
    if (status >= 500) {
      log.error("A page failed", failure);
    }
    var words = status == 403 || status == 404 || status == 413 || status == 503 ? status : 500;
    var page =
        Page.of(reception.press(), visit, "frame/failure", Map.of("kind", String.valueOf(words)));
    return new ModelAndView(page.withStatus(status));
  }

  private static boolean forPeople(HttpServletRequest request) {
    var accepted = request.getHeader(HttpHeaders.ACCEPT);
    return !request.getRequestURI().startsWith("/api")
        && accepted != null
        && accepted.contains("text/html");
  }

  private static int status(Exception failure) {
    return switch (failure) {
      case ErrorResponse known -> known.getStatusCode().value();
      case StrangeForm _ -> 403;
      case NotHere _ -> 404;
      case MultipartException _ -> 413;
      case IllegalStateException e when e.getClass().getName().contains("tomcat") -> 413;
      case Busy _ -> 503;
      default -> 500;
    };
  }
}
