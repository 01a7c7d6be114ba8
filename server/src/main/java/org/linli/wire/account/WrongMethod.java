package org.linli.wire.account;

import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every operation of this document is a POST. */
@RestController
class WrongMethod {

  /** Less specific than the real mappings, so only a wrong method comes here. */
  @RequestMapping({
    "/api/user/verify-account",
    "/api/user/signup",
    "/api/user/request-email-code",
    "/api/user/request-original-email-code",
    "/api/user/request-sms-code",
    "/api/user/login-signup-sms",
    "/api/user/logout",
    "/api/user/change-passwd",
    "/api/user/get-passwd",
    "/api/user/dropout",
    "/api/user/set-own-info",
    "/api/user/get-own-info",
    "/api/user/get-user-info",
    "/api/user/get-user-id",
    "/api/user/set-user-homepage-privacy-settings",
    "/api/user/get-user-homepage-privacy-settings",
    "/api/user/add-follow",
    "/api/user/cancel-follow",
    "/api/user/add-follow-group",
    "/api/user/delete-follow-group",
    "/api/user/get-entry-quiz",
    "/api/user/answer-entry-quiz"
  })
  ResponseEntity<Map<String, Object>> onlyPost() {
    return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED)
        .header(HttpHeaders.ALLOW, "POST")
        .body(AccountAnswer.error(AccountAnswer.OUT_OF_ORDER));
  }
}
