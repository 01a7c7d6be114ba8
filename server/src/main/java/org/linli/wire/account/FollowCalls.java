package org.linli.wire.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.identity.Members;
import org.linli.social.FollowGroups;
import org.linli.social.Follows;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Following others, in groups. */
@RestController
class FollowCalls {
  private final AccountDoor door;
  private final Follows follows;
  private final FollowGroups groups;
  private final Members members;

  FollowCalls(AccountDoor door, Follows follows, FollowGroups groups, Members members) {
    this.door = door;
    this.members = members;
    this.follows = follows;
    this.groups = groups;
  }

  @PostMapping("/api/user/add-follow")
  Map<String, Object> follow(HttpServletRequest request) {
    return door.answer(
        request,
        call -> {
          if (!call.signedIn()) {
            return AccountAnswer.error(3);
          }
          var whom = call.number("id");
          if (whom.isEmpty()) {
            return AccountAnswer.error(2);
          }
          var named = call.text("group_name");
          var group = named.isEmpty() ? FollowGroups.DEFAULT : named;
          return switch (follows.follow(call.account().get(), whom.get(), group)) {
            case FOLLOWED -> AccountAnswer.with("group_name", group);
            case ALREADY_IN_THAT_GROUP -> AccountAnswer.error(1);
            case NO_SUCH_MEMBER, ONESELF -> AccountAnswer.error(2);
            case NO_SUCH_GROUP -> AccountAnswer.error(4);
          };
        });
  }

  @PostMapping("/api/user/cancel-follow")
  Map<String, Object> unfollow(HttpServletRequest request) {
    return door.number(
        request,
        call -> {
          if (!call.signedIn()) {
            return 3;
          }
          var whom = call.number("id").filter(id -> members.byId(id).isPresent());
          if (whom.isEmpty()) {
            return 2;
          }
          return switch (follows.unfollow(call.account().get(), whom.get())) {
            case UNFOLLOWED -> 0;
            case NOT_FOLLOWED -> 1;
          };
        });
  }

  @PostMapping("/api/user/add-follow-group")
  Map<String, Object> addGroup(HttpServletRequest request) {
    return door.answer(
        request,
        call -> {
          if (!call.signedIn()) {
            return AccountAnswer.error(2);
          }
          var name = call.text("group_name");
          if (!Formats.storable(name)) {
            return AccountAnswer.error(1);
          }
          return switch (groups.addGroup(call.account().get(), name)) {
            case ADDED -> AccountAnswer.with("group_name", name);
            case EXISTS, UNFIT_NAME, TOO_MANY -> AccountAnswer.error(1);
          };
        });
  }

  @PostMapping("/api/user/delete-follow-group")
  Map<String, Object> deleteGroup(HttpServletRequest request) {
    return door.answer(
        request,
        call -> {
          if (!call.signedIn()) {
            return AccountAnswer.error(3);
          }
          var name = call.text("group_name");
          if (!Formats.storable(name)) {
            return AccountAnswer.error(1);
          }
          return switch (groups.deleteGroup(call.account().get(), name)) {
            case DELETED -> AccountAnswer.with("group_name", name);
            case NO_SUCH_GROUP -> AccountAnswer.error(1);
            case BUILT_IN -> AccountAnswer.error(2);
          };
        });
  }
}
