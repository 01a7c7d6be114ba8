package org.linli.wire.care;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.identity.Client;
import org.linli.identity.PasswordChange;
import org.linli.identity.PasswordChange.Outcome;
import org.linli.identity.Phone;
import org.linli.wire.Requests;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Forgotten and changed passwords. */
@RestController
class PasswordCalls {
  private final CareDoor door;
  private final PasswordChange change;

  PasswordCalls(CareDoor door, PasswordChange change) {
    this.door = door;
    this.change = change;
  }

  @PostMapping("/api/user/password")
  ResponseEntity<CareAnswer> password(HttpServletRequest request) {
    var client = Requests.client(request);
    return door.open(
        request,
        call ->
            switch (call.name()) {
              case "password/forget" -> forget(call.strict("phone", "hash", "pass"));
              case "password/change" -> change(call.strict("phone", "old", "new"), client);
              default -> throw CareRefusal.JSON_VALUE;
            });
  }

  private Success forget(Fields data) {
    var written = data.text("phone");
    var hash = data.text("hash");
    var pass = data.text("pass");
    var phone = Phone.mainland(written).orElseThrow(() -> CareRefusal.VALUE);
    return told(change.withCode(phone, hash, pass));
  }

  private Success change(Fields data, Client client) {
    return told(change.withOld(data.text("phone"), data.text("old"), data.text("new"), client));
  }

  private static Success told(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Changed() -> Success.titled(Map.of());
      case Outcome.UnknownMember() -> throw SignInCalls.UNKNOWN_MEMBER;
      case Outcome.WrongPassword() -> throw SignInCalls.WRONG_PASSWORD;
      case Outcome.PasswordRefused() -> throw CareRefusal.VALUE;
      case Outcome.WrongCode() -> throw SignInCalls.BAD_HASH;
      case Outcome.ExpiredCode() -> throw CareRefusal.EXPIRED_HASH;
    };
  }
}
