package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import org.linli.identity.Members;
import org.linli.identity.SelfPortrayal;
import org.linli.identity.UserGroup;
import org.springframework.web.bind.annotation.RestController;

/** What members are told about themselves and each other. */
@RestController
class ProfileCalls {
  private final QaDoor door;
  private final Members members;
  private final SelfPortrayal portrayal;
  private final ProfileView profiles;

  ProfileCalls(QaDoor door, Members members, SelfPortrayal portrayal, ProfileView profiles) {
    this.door = door;
    this.members = members;
    this.portrayal = portrayal;
    this.profiles = profiles;
  }

  @Route("/api/account/get_user")
  Map<String, Object> user(HttpServletRequest request) {
    return door.open(
        request,
        call ->
            call.number("user_id")
                .flatMap(members::byId)
                .map(member -> QaAnswer.success(profiles.open(member, call.site())))
                .orElseGet(QaAnswer::unknownUser));
  }

  @Route("/api/account/get_user_by_token")
  Map<String, Object> own(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) ->
            members
                .byId(account)
                .map(member -> QaAnswer.success(profiles.own(member, call.site())))
                .orElseGet(QaAnswer::unknownUser));
  }

  @Route("/api/account/get_user_group")
  Map<String, Object> groups(HttpServletRequest request) {
    var names = Arrays.stream(UserGroup.values()).map(Group::of).map(Group::text).toList();
    return door.open(request, _ -> QaAnswer.success(names));
  }

  @Route("/api/account/set_account_info")
  Map<String, Object> change(HttpServletRequest request) {
    return door.author(
        request,
        (call, account) -> {
          var change =
              new SelfPortrayal.Change(
                  call.text("nickname"),
                  call.text("headportrait", "head_portrait"),
                  call.parameters().has("description"),
                  call.text("description"));
          return switch (portrayal.change(account, change)) {
            case DONE -> QaAnswer.success();
            case UNFIT_NICKNAME -> QaAnswer.of(-1, "unfit nickname");
            case UNKNOWN_PICTURE -> QaAnswer.of(-2, "unexpected picture");
            case UNFIT_DESCRIPTION -> QaAnswer.of(-3, "unfit description");
          };
        });
  }
}
