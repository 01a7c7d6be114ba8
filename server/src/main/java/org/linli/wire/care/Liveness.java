package org.linli.wire.care;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The word that somebody is at home, and the answer to those who knock in the wrong way. */
@RestController
class Liveness {

  @GetMapping(path = "/ping", produces = MediaType.TEXT_HTML_VALUE)
  String ping() {
    return "<!doctype html><title>pong</title><p>pong</p>";
  }

  /** Less specific than the real mappings, so only a wrong method comes here. */
  @RequestMapping({
    "/api/captcha",
    "/api/user/register",
    "/api/user/password",
    "/api/user/nickname",
    "/api/user/login",
    "/api/admin/user",
    "/api/portrait",
    "/api/device",
    "/api/notice",
    "/api/get/notice"
  })
  ResponseEntity<CareAnswer> onlyPost(HttpServletRequest request) {
    return wrongMethod(HttpMethod.POST);
  }

  @RequestMapping("/api/user/doki")
  ResponseEntity<CareAnswer> onlyGet(HttpServletRequest request) {
    return wrongMethod(HttpMethod.GET);
  }

  @RequestMapping("/api/user/info")
  ResponseEntity<CareAnswer> getOrPost(HttpServletRequest request) {
    return wrongMethod(HttpMethod.GET, HttpMethod.POST);
  }

  private static ResponseEntity<CareAnswer> wrongMethod(HttpMethod... allowed) {
    var headers = new HttpHeaders();
    headers.setAllow(Set.of(allowed));
    return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED)
        .headers(headers)
        .body(CareAnswer.of(CareAnswer.NO_ID, CareRefusal.JSON_KEY));
  }
}
