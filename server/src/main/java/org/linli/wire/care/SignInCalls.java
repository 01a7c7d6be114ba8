package org.linli.wire.care;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.identity.Client;
import org.linli.identity.Phone;
import org.linli.identity.SessionKind;
import org.linli.identity.SignIn;
import org.linli.identity.SignUp;
import org.linli.wire.Requests;
import org.linli.wire.SharedLogin;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Signing up, signing in and staying signed in. */
@RestController
class SignInCalls {
  private static final CareRefusal BAD_USER_DATA = new CareRefusal(100, "Incorrect user data");
  private static final CareRefusal NO_SESSION = new CareRefusal(1, "Token not existed");
  static final CareRefusal BAD_HASH = new CareRefusal(400, "Error hash");
  static final CareRefusal UNKNOWN_MEMBER = new CareRefusal(100, "Incorrect user");
  static final CareRefusal WRONG_PASSWORD = new CareRefusal(101, "Error password");
  private final CareDoor door;
  private final SignIn signIn;
  private final SignUp signUp;

  SignInCalls(CareDoor door, SignIn signIn, SignUp signUp) {
    this.door = door;
    this.signIn = signIn;
    this.signUp = signUp;
  }

  @PostMapping(path = "/api/user/login", headers = SharedLogin.ENVELOPE)
  ResponseEntity<CareAnswer> login(HttpServletRequest request) {
    var client = Requests.client(request);
    return door.open(
        request,
        call ->
            switch (call.name()) {
              case "login/pass" -> login(call.strict("phone", "pass", "enduring"), client);
              default -> throw CareRefusal.JSON_VALUE;
            });
  }

  @PostMapping("/api/user/register")
  ResponseEntity<CareAnswer> register(HttpServletRequest request) {
    return door.open(
        request,
        call ->
            switch (call.name()) {
              case "register/phone" -> register(call.strict("phone", "hash", "pass"));
              default -> throw CareRefusal.JSON_VALUE;
            });
  }

  /** Any use of a token prolongs it; this one does nothing else. */
  @GetMapping("/api/user/doki")
  ResponseEntity<CareAnswer> heartbeat(HttpServletRequest request) {
    return door.bodiless(() -> {
      door.account(request, NO_SESSION);
      return Success.titled(Map.of());
    });
  }

  private Success login(Fields data, Client client) {
    var phone = data.text("phone");
    var pass = data.text("pass");
    var kind = enduring(data.raw("enduring")) ? SessionKind.CARE_ENDURING : SessionKind.CARE;
    return switch (signIn.withPassword(phone, pass, kind, client)) {
      case SignIn.Outcome.SignedIn(var token) -> Success.titled(Map.of("token", token));
      case SignIn.Outcome.UnknownMember() -> throw UNKNOWN_MEMBER;
      case SignIn.Outcome.WrongPassword() -> throw WRONG_PASSWORD;
    };
  }

  /** Not an integer or a truth value is not enduring, the document says. */
  private static boolean enduring(JsonNode value) {
    return value.isIntegralNumber() && value.bigIntegerValue().signum() != 0
        || value.isBoolean() && value.booleanValue();
  }

  private Success register(Fields data) {
    var written = data.text("phone");
    var hash = data.text("hash");
    var pass = data.text("pass");
    var phone = Phone.mainland(written).orElseThrow(() -> BAD_USER_DATA);
    return switch (signUp.byPhone(phone, hash, pass)) {
      case SignUp.Outcome.SignedUp _ -> Success.titled(Map.of());
      case SignUp.Outcome.PhoneTaken() -> throw new CareRefusal(101, "Phone number existed");
      case SignUp.Outcome.PasswordRefused() -> throw BAD_USER_DATA;
      case SignUp.Outcome.WrongCode() -> throw BAD_HASH;
      case SignUp.Outcome.ExpiredCode() -> throw CareRefusal.EXPIRED_HASH;
    };
  }
}
