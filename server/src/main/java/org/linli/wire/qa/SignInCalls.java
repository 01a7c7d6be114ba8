package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.identity.Members;
import org.linli.identity.SessionKind;
import org.linli.identity.Sessions;
import org.linli.identity.SignIn;
import org.springframework.web.bind.annotation.RestController;

/** Signing in with a password. */
@RestController
class SignInCalls {
  private final QaDoor door;
  private final SignIn signIn;
  private final Sessions sessions;
  private final Members members;
  private final ProfileView profiles;

  SignInCalls(
      QaDoor door, SignIn signIn, Sessions sessions, Members members, ProfileView profiles) {
    this.door = door;
    this.signIn = signIn;
    this.sessions = sessions;
    this.members = members;
    this.profiles = profiles;
  }

  @Route("/api/account/login")
  Map<String, Object> login(HttpServletRequest request) {
    return door.open(request, this::login);
  }

  private Map<String, Object> login(QaCall call) {
    var login = call.text("username", "email");
    var password = call.text("password");
    return switch (signIn.withPassword(login, password, SessionKind.QUESTIONS, call.client())) {
      case SignIn.Outcome.SignedIn(var token) -> signedIn(token, call.site());
      case SignIn.Outcome.UnknownMember(), SignIn.Outcome.WrongPassword() -> QaAnswer.unknownUser();
    };
  }

  private Map<String, Object> signedIn(String token, Site site) {
    var member = sessions.account(token).flatMap(members::byId);
    if (member.isEmpty()) {
      return QaAnswer.unknownUser();
    }
    var data = new LinkedHashMap<String, Object>();
    data.put("token", token);
    data.put("data", profiles.brief(member.get(), site));
    return QaAnswer.success(data);
  }
}
