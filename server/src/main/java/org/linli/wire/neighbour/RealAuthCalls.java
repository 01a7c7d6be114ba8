package org.linli.wire.neighbour;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.identity.Members;
import org.linli.identity.OwnRealNames;
import org.linli.identity.RealNameState;
import org.linli.identity.RealNames;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who members are in the eyes of the law. */
@RestController
class RealAuthCalls {
  private static final String TYPE = "realauth";
  private final NeighbourDoor door;
  private final RealNames realNames;
  private final OwnRealNames own;
  private final Names names;
  private final Members members;

  RealAuthCalls(
      NeighbourDoor door, RealNames realNames, OwnRealNames own, Names names, Members members) {
    this.door = door;
    this.realNames = realNames;
    this.own = own;
    this.names = names;
    this.members = members;
  }

  @RequestMapping({"/api/v2/realauth", "/api/realauth"})
  NeighbourAnswer answer(HttpServletRequest request) {
    return door.member(
        request,
        TYPE,
        (call, account) ->
            switch (call.subtype()) {
              case "create" -> create(RealAuthForm.toCreate(call), account);
              case "update" -> update(RealAuthForm.toUpdate(call), account);
              case "get" -> get(call.fields(), account);
              default -> throw NeighbourRefusal.JSON_VALUE;
            });
  }

  @RequestMapping({"/api/v2/realauth/check", "/api/realauth/check"})
  NeighbourAnswer check(HttpServletRequest request) {
    return door.member(
        request,
        TYPE,
        (call, _) ->
            switch (call.subtype()) {
              case "check" -> check(call.fields("username").with("username"));
              default -> throw NeighbourRefusal.JSON_VALUE;
            });
  }

  private Object create(RealAuthForm form, long account) {
    var claim = form.claim();
    return switch (realNames.declareOnce(account, claim)) {
      case DONE -> Map.of("real_auth_id", claim.number());
      case NO_SUCH_MEMBER, UNFIT, DUPLICATE, ALREADY_CONFIRMED -> throw RealAuthForm.NOT_CREATED;
    };
  }

  private Object update(RealAuthForm form, long account) {
    return switch (own.amend(account, form::amended)) {
      case DONE -> Map.of();
      case NOT_DECLARED, UNFIT -> throw notCertified();
    };
  }

  private Object get(Fields ignored, long account) {
    return own.of(account).map(RealAuthView::of).orElseThrow(RealAuthCalls::notCertified);
  }

  private Object check(Fields data) {
    var member =
        data.text("username")
            .flatMap(names::member)
            .flatMap(members::byId)
            .orElseThrow(() -> new NeighbourRefusal(100, "Error username"));
    return Map.of("result", isCertain(member.realName()));
  }

  private static boolean isCertain(RealNameState state) {
    return switch (state) {
      case WAITING, CONFIRMED -> true;
      case NONE, REFUSED -> false;
    };
  }

  private static NeighbourRefusal notCertified() {
    return new NeighbourRefusal(100, "RealAuth not certified");
  }
}
