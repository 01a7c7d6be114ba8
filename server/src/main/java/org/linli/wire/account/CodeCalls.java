package org.linli.wire.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.linli.identity.Address;
import org.linli.identity.AddressCodes;
import org.linli.identity.ByCode;
import org.linli.identity.Recovery;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asking for codes, and what a code alone allows. */
@RestController
class CodeCalls {
  private final AccountDoor door;
  private final AddressCodes codes;
  private final Recovery recovery;

  CodeCalls(AccountDoor door, AddressCodes codes, Recovery recovery) {
    this.door = door;
    this.codes = codes;
    this.recovery = recovery;
  }

  @PostMapping({"/api/user/request-email-code", "/api/user/request-original-email-code"})
  Map<String, Object> requestEmailCode(HttpServletRequest request) {
    return door.number(
        request,
        call -> {
          var written = call.text("email", "mail");
          return written.isEmpty() ? 2 : send(Formats.mailbox(written), call);
        });
  }

  @PostMapping("/api/user/request-sms-code")
  Map<String, Object> requestSmsCode(HttpServletRequest request) {
    return door.number(
        request,
        call -> {
          var written = call.text("phone");
          return written.isEmpty() ? 2 : send(Formats.telephone(written), call);
        });
  }

  @PostMapping("/api/user/change-passwd")
  Map<String, Object> changePasswd(HttpServletRequest request) {
    return door.number(
        request,
        call -> {
          var password = call.text("passwd", "password");
          var missing = missing(call);
          if (missing != 0) {
            return missing;
          }
          return Formats.password(password)
              ? byCode(call, (to, code) -> recovery.setPassword(to, code, password))
              : 8;
        });
  }

  @PostMapping("/api/user/get-passwd")
  Map<String, Object> getPasswd(HttpServletRequest request) {
    return door.number(
        request,
        call -> {
          var missing = missing(call);
          return missing == 0
              ? byCode(call, (to, code) -> recovery.requestReset(to, code, call.client()))
              : missing;
        });
  }

  @PostMapping("/api/user/dropout")
  Map<String, Object> dropout(HttpServletRequest request) {
    return door.number(
        request,
        call -> {
          var missing = missing(call);
          return missing == 0 ? byCode(call, recovery::leave) : missing;
        });
  }

  private int send(Optional<Address> address, AccountCall call) {
    if (address.isEmpty()) {
      return 1;
    }
    return switch (codes.send(address.get(), call.client())) {
      case SENT -> 0;
      case TOO_SOON -> 3;
      case NOT_SENT -> AccountAnswer.OUT_OF_ORDER;
    };
  }

  /** The number for what the request leaves out, or 0. */
  private static int missing(AccountCall call) {
    var who = Who.of(call);
    if (!who.email().isEmpty() && !who.phone().isEmpty()) {
      return 5;
    }
    if (who.email().isEmpty() && who.phone().isEmpty()) {
      var mail = call.parameters().has("email") || call.parameters().has("mail");
      return mail && !call.parameters().has("phone") ? 4 : 3;
    }
    return code(call).isEmpty() ? 6 : 0;
  }

  private interface Step {
    ByCode take(Address address, String code);
  }

  private static int byCode(AccountCall call, Step step) {
    var address = Who.of(call).address();
    if (address.isEmpty()) {
      return 2;
    }
    return switch (step.take(address.get(), code(call))) {
      case DONE -> 0;
      case UNKNOWN_MEMBER -> 1;
      case WRONG_CODE -> 2;
      case EXPIRED_CODE -> 7;
      case NOT_SENT -> AccountAnswer.OUT_OF_ORDER;
    };
  }

  private static String code(AccountCall call) {
    return call.text("smscode", "code");
  }
}
