package org.linli.wire.neighbour;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.linli.identity.Client;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.identity.NamedSignUp;
import org.linli.identity.SessionKind;
import org.linli.identity.SignIn;
import org.linli.platform.Settings;
import org.linli.wire.Parameters;
import org.linli.wire.Requests;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Signing up and in, which the documents take for granted. */
@RestController
class UserCalls {
  private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\x{D800}-\\x{DFFF}]");
  private final UserDoor door;
  private final NamedSignUp signUp;
  private final SignIn signIn;
  private final Members members;
  private final Settings settings;

  UserCalls(UserDoor door, NamedSignUp signUp, SignIn signIn, Members members, Settings settings) {
    this.door = door;
    this.signUp = signUp;
    this.signIn = signIn;
    this.members = members;
    this.settings = settings;
  }

  @RequestMapping(
      path = "/api/v1/user/register",
      method = {RequestMethod.GET, RequestMethod.POST})
  Map<String, Object> register(HttpServletRequest request) {
    var client = Requests.client(request);
    return door.open(request, said -> register(said, client));
  }

  @RequestMapping(
      path = "/api/v1/user/login",
      method = {RequestMethod.GET, RequestMethod.POST})
  Map<String, Object> login(HttpServletRequest request) {
    var client = Requests.client(request);
    return door.open(request, said -> login(said, client));
  }

  @RequestMapping(
      path = "/api/v1/user/get",
      method = {RequestMethod.GET, RequestMethod.POST})
  Map<String, Object> get(HttpServletRequest request) {
    var site = Requests.site(request, settings.publicUrl());
    return door.member(
        request,
        account ->
            members
                .byId(account)
                .map(member -> UserAnswer.done(view(member, site)))
                .orElseThrow(() -> NeighbourRefusal.BAD_TOKEN));
  }

  private Map<String, Object> register(Parameters said, Client client) {
    var username = text(said, "username");
    var nickname = text(said, "nickname");
    return switch (signUp.signUp(username, said.text("password"), nickname, client)) {
      case SIGNED_UP -> UserAnswer.done(Map.of());
      case TAKEN -> throw new NeighbourRefusal(100, "Username existed");
      case UNFIT_NAME -> throw new NeighbourRefusal(101, "Error username");
      case UNFIT_PASSWORD -> throw new NeighbourRefusal(102, "Error password");
      case UNFIT_NICKNAME -> throw new NeighbourRefusal(103, "Error nickname");
      case TOO_MANY_FROM_CLIENT -> throw new NeighbourRefusal(104, "Too many users");
    };
  }

  private Map<String, Object> login(Parameters said, Client client) {
    var username = text(said, "username");
    var kind = SessionKind.NEIGHBOUR;
    return switch (signIn.withPassword(username, said.text("password"), kind, client)) {
      case SignIn.Outcome.SignedIn(var token) -> UserAnswer.done(Map.of("token", token));
      case SignIn.Outcome.UnknownMember() -> throw new NeighbourRefusal(100, "Error username");
      case SignIn.Outcome.WrongPassword() -> throw new NeighbourRefusal(101, "Error password");
    };
  }

  /** What nobody can store is nobody's name. */
  private static String text(Parameters said, String name) {
    return UNSTORABLE.matcher(said.text(name)).replaceAll("\uFFFD");
  }

  private static Map<String, Object> view(Member member, String site) {
    var portrait = member.portrait() == null ? "portrait.jpg" : member.portrait() + "_320";
    var view = new LinkedHashMap<String, Object>();
    view.put("id", String.valueOf(member.id()));
    view.put("username", member.username());
    view.put("nickname", member.shownNickname());
    view.put("portrait", site + "/media/" + portrait);
    view.put("description", Objects.requireNonNullElse(member.description(), ""));
    return view;
  }
}
