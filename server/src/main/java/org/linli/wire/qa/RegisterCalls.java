package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.linli.identity.MailSignUp;
import org.springframework.web.bind.annotation.RestController;

/** Signing up. */
@RestController
class RegisterCalls {
  private static final List<String> CHARACTERS =
      Arrays.asList("abcdefghijklmnopqrstuvwxyz0123456789".split(""));
  private static final int DRAWN = 10;
  private final SecureRandom random = new SecureRandom();
  private final QaDoor door;
  private final MailSignUp signUp;

  RegisterCalls(QaDoor door, MailSignUp signUp) {
    this.door = door;
    this.signUp = signUp;
  }

  @Route("/api/account/check_email")
  Map<String, Object> checkEmail(HttpServletRequest request) {
    return door.open(
        request,
        call ->
            signUp.free(call.text("email"))
                ? QaAnswer.success()
                : QaAnswer.of(0, "the email has been registered"));
  }

  @Route("/api/account/register")
  Map<String, Object> register(HttpServletRequest request) {
    return door.open(
        request,
        call ->
            switch (signUp.signUp(
                call.text("email"), call.text("password"), nickname(), call.client())) {
              case SIGNED_UP -> QaAnswer.success();
              case TAKEN -> QaAnswer.of(-1, "user has already exist");
              case UNFIT, TOO_MANY_FROM_CLIENT -> QaAnswer.of(-2, "unable to insert");
            });
  }

  /** Shown until a member chooses one: ten different characters. */
  private String nickname() {
    var shuffled = new ArrayList<>(CHARACTERS);
    Collections.shuffle(shuffled, random);
    return "用户 " + String.join("", shuffled.subList(0, DRAWN));
  }
}
