package org.linli.wire;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where requests end that Spring has refused; who comes here by himself finds nothing. */
@Controller
class Errors implements ErrorController {
  private final ErrorAnswers answers;

  Errors(ErrorAnswers answers) {
    this.answers = answers;
  }

  @RequestMapping("/error")
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    answers.write(
        response,
        status instanceof Integer known ? known : HttpStatus.NOT_FOUND.value(),
        String.valueOf(path));
  }
}
