package org.linli.wire;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Puts {@link ErrorValve} next to the application, so that it answers before all others. */
@Component
class ErrorPages implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
  private final ErrorAnswers answers;

  ErrorPages(ErrorAnswers answers) {
    this.answers = answers;
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addContextCustomizers(
        context -> context.getParent().getPipeline().addValve(new ErrorValve(answers)));
  }
}
