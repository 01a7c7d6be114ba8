package org.linli.wire.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.linli.identity.AccountSignUp;
import org.linli.identity.Members;
import org.linli.identity.Phone;
import org.linli.identity.SessionKind;
import org.linli.identity.Sessions;
import org.linli.identity.SignIn;
import org.linli.identity.UsernameRules;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing up, in and out. */
@RestController
class EntryCalls {
  private final AccountDoor door;
  private final SessionCookie cookie;
  private final Members members;
  private final SignIn signIn;
  private final AccountSignUp signUp;
  private final Sessions sessions;
  private final UsernameRules rules;

  EntryCalls(
      AccountDoor door,
      SessionCookie cookie,
      Members members,
      SignIn signIn,
      AccountSignUp signUp,
      Sessions sessions,
      UsernameRules rules) {
    this.door = door;
    this.cookie = cookie;
    this.members = members;
    this.signIn = signIn;
    this.signUp = signUp;
    this.sessions = sessions;
    this.rules = rules;
  }

  @PostMapping("/api/user/verify-account")
  Map<String, Object> verifyAccount(HttpServletRequest request) {
    return door.number(
        request,
        call -> {
          var who = Who.of(call);
          if (who.filled() != 1) {
            return 1;
          }
          return who.name().flatMap(members::byName).isPresent() ? 2 : 0;
        });
  }

  /** The path is shared with the care document, whose envelope goes to its own door. */
  @PostMapping("/api/user/login")
  Map<String, Object> login(HttpServletRequest request, HttpServletResponse response) {
    return door.number(request, call -> login(call, response));
  }

  @PostMapping("/api/user/signup")
  Map<String, Object> signup(HttpServletRequest request) {
    return door.number(request, this::signup);
  }

  @PostMapping("/api/user/login-signup-sms")
  Map<String, Object> enter(HttpServletRequest request, HttpServletResponse response) {
    return door.number(request, call -> enter(call, response));
  }

  @PostMapping("/api/user/logout")
  Map<String, Object> logout(HttpServletRequest request, HttpServletResponse response) {
    return door.number(
        request,
        call -> {
          call.token().ifPresent(sessions::close);
          cookie.clear(response);
          return call.signedIn() ? 0 : 1;
        });
  }

  private int login(AccountCall call, HttpServletResponse response) {
    var who = Who.of(call);
    if (call.signedIn()) {
      return 1;
    }
    if (who.filled() != 1) {
      return 2;
    }
    var name = who.name();
    if (name.isEmpty()) {
      return 4;
    }
    var password = call.text("passwd", "password");
    return switch (signIn.withPassword(name.get(), password, SessionKind.ACCOUNT, call.client())) {
      case SignIn.Outcome.SignedIn(var token) -> {
        cookie.set(response, token);
        yield 0;
      }
      case SignIn.Outcome.UnknownMember() -> 4;
      case SignIn.Outcome.WrongPassword() -> 3;
    };
  }

  private int signup(AccountCall call) {
    var who = Who.of(call);
    if (call.signedIn()) {
      return 1;
    }
    if (who.filled() > 1) {
      return 4;
    }
    var password = call.text("passwd", "password");
    if (!Formats.password(password)) {
      return 3;
    }
    return who.username().isEmpty()
        ? byAddress(who, call.text("code", "smscode"), password)
        : byUsername(who.username(), password);
  }

  private int byUsername(String username, String password) {
    if (!Formats.username(username) || rules.refuseUsername(username)) {
      return 2;
    }
    return number(signUp.byUsername(username, password));
  }

  private int byAddress(Who who, String code, String password) {
    return who.address()
        .map(address -> number(signUp.byAddress(address, code, password)))
        .orElse(2);
  }

  private static int number(AccountSignUp.Outcome outcome) {
    return switch (outcome) {
      case SIGNED_UP -> 0;
      case TAKEN -> 2;
      case WRONG_CODE -> 5;
      case EXPIRED_CODE -> 6;
    };
  }

  private int enter(AccountCall call, HttpServletResponse response) {
    if (call.signedIn()) {
      return 1;
    }
    var written = call.text("phone");
    var code = call.text("smscode", "code");
    if (written.isEmpty() || code.isEmpty()) {
      return written.isEmpty() ? 3 : 4;
    }
    var phone = Phone.international(written);
    if (phone.isEmpty()) {
      return 2;
    }
    return switch (signUp.enter(phone.get(), code)) {
      case AccountSignUp.Entry.SignedIn(var token) -> {
        cookie.set(response, token);
        yield 0;
      }
      case AccountSignUp.Entry.SecondStep _, AccountSignUp.Entry.WrongCode _ -> 2;
      case AccountSignUp.Entry.ExpiredCode() -> 5;
    };
  }
}
