package org.linli.pages.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** The way on after something was done. */
record SeeOther(String address, Consumer<HttpServletResponse> also) implements View {

  @Override
  public void render(
      Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
    also.accept(response);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader(HttpHeaders.LOCATION, address);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
  }
}
