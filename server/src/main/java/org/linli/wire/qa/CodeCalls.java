package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.identity.AccountCodes;
import org.linli.identity.Address;
import org.linli.identity.AddressCodes;
import org.linli.identity.CodePassword;
import org.linli.identity.CodeSignIn;
import org.linli.identity.SessionKind;
import org.springframework.web.bind.annotation.RestController;

/** Codes, and what they do without a password. */
@RestController
class CodeCalls {
  private final QaDoor door;
  private final AccountCodes codes;
  private final AddressCodes addressCodes;
  private final CodeSignIn signIn;
  private final CodePassword passwords;

  CodeCalls(
      QaDoor door,
      AccountCodes codes,
      AddressCodes addressCodes,
      CodeSignIn signIn,
      CodePassword passwords) {
    this.door = door;
    this.codes = codes;
    this.addressCodes = addressCodes;
    this.signIn = signIn;
    this.passwords = passwords;
  }

  @Route("/api/account/send_check_code")
  Map<String, Object> send(HttpServletRequest request) {
    return door.open(
        request,
        call -> {
          var aim = call.text("aim");
          var sent =
              aim.isEmpty()
                  ? codes.send(call.text("account"), call.client())
                  : Address.of(aim).map(to -> addressCodes.sendToBind(to, call.client()));
          return sent.map(CodeCalls::answer)
              .orElseGet(() -> QaAnswer.of(-1, "the account is not exist"));
        });
  }

  @Route("/api/account/check_code")
  Map<String, Object> check(HttpServletRequest request) {
    return door.open(
        request,
        call ->
            codes.check(call.text("account"), call.text("check_code", "code"), call.client())
                ? QaAnswer.success()
                : QaAnswer.of(0, "wrong code"));
  }

  @Route("/api/account/check_code_login")
  Map<String, Object> login(HttpServletRequest request) {
    return door.open(
        request,
        call ->
            signIn
                .withCode(
                    call.text("account"), call.text("code", "check_code"), SessionKind.QUESTIONS)
                .map(token -> QaAnswer.success(Map.of("token", token)))
                .orElseGet(() -> QaAnswer.of(0, "wrong code")));
  }

  @Route("/api/account/update_password")
  Map<String, Object> updatePassword(HttpServletRequest request) {
    return door.open(
        request,
        call -> {
          var code = call.text("code", "check_code");
          return switch (passwords.set(
              call.text("account"), call.text("password"), code, call.client())) {
            case CHANGED -> QaAnswer.success();
            case UNKNOWN_MEMBER -> QaAnswer.unknownUser();
            case NOT_PROVED -> QaAnswer.of(-1, "no code was checked");
            case PASSWORD_REFUSED ->
                QaAnswer.of(-2, "the password has to have 6 to 200 characters");
          };
        });
  }

  private static Map<String, Object> answer(AddressCodes.Outcome outcome) {
    return switch (outcome) {
      case SENT -> QaAnswer.success();
      case TOO_SOON -> QaAnswer.of(-2, "please wait before the next code");
      case NOT_SENT -> QaAnswer.of(-3, "the code could not be sent");
    };
  }
}
