package org.linli.wire;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers instead of Tomcat's own pages what Tomcat has refused before Spring has seen it. */
final class ErrorValve extends ErrorReportValve {
  private static final Logger log = LoggerFactory.getLogger(ErrorValve.class);
  private final ErrorAnswers answers;

  ErrorValve(ErrorAnswers answers) {
    this.answers = answers;
  }

  @Override
  protected void report(Request request, Response response, Throwable failure) {
    var status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    try {
      answers.write(response, status, String.valueOf(request.getRequestURI()));
    } catch (IOException gone) {
      log.debug("Nobody waits for the answer any more: {}", gone.toString());
    }
  }
}
