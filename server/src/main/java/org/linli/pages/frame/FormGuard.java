package org.linli.pages.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets nothing be changed by a form that none of our pages has shown to this browser. */
record FormGuard(Reception reception) implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getMethod().equals("POST") && !reception.sentByUs(request)) {
      throw new StrangeForm();
    }
    return true;
  }
}
