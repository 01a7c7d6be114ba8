package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Function;
import org.linli.identity.WeChatSignIn;
import org.springframework.web.bind.annotation.RestController;

/** Signing in from the mini-program, where the operator has named one. */
@RestController
class WeChatCalls {
  private final QaDoor door;
  private final WeChatSignIn signIn;

  WeChatCalls(QaDoor door, WeChatSignIn signIn) {
    this.door = door;
    this.signIn = signIn;
  }

  /** The session key stays with WeChat and us; clients only look whether there is one. */
  @Route("/api/account/wx_openid")
  Map<String, Object> openid(HttpServletRequest request) {
    return configured(
        request,
        call -> {
          var openid = signIn.show(call.text("code"), call.client());
          if (openid.isEmpty()) {
            return QaAnswer.of(-1, "unexpected code");
          }
          var answer = QaAnswer.success();
          answer.put("openid", openid.get());
          answer.put("session_key", "");
          return answer;
        });
  }

  @Route("/api/account/if_register")
  Map<String, Object> isRegistered(HttpServletRequest request) {
    return configured(request, call -> answer(signIn.enter(call.text("openid"), call.client()), 0));
  }

  @Route("/api/account/wx_register")
  Map<String, Object> register(HttpServletRequest request) {
    return configured(
        request,
        call -> {
          var nickname = call.text("nickname");
          var outcome =
              signIn.bind(
                  call.text("openid"),
                  call.text("email"),
                  call.text("password"),
                  nickname.isBlank() ? null : nickname,
                  call.client());
          return answer(outcome, -2);
        });
  }

  private Map<String, Object> configured(
      HttpServletRequest request, Function<QaCall, Map<String, Object>> operation) {
    return door.open(
        request,
        call ->
            signIn.configured()
                ? operation.apply(call)
                : QaAnswer.of(-5, "WeChat is not configured"));
  }

  private static Map<String, Object> answer(WeChatSignIn.Outcome outcome, int notBound) {
    return switch (outcome) {
      case WeChatSignIn.Outcome.SignedIn(var token) -> QaAnswer.success(token);
      case WeChatSignIn.Outcome.NotBound() -> QaAnswer.of(notBound, "the user is not bound");
      case WeChatSignIn.Outcome.NotCreated() -> QaAnswer.of(-1, "unable to insert");
      case WeChatSignIn.Outcome.AddressTaken() -> QaAnswer.of(-3, "the email has been bound");
      case WeChatSignIn.Outcome.WrongPassword() -> QaAnswer.of(-4, "wrong password");
    };
  }
}
