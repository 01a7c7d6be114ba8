package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.identity.Members;
import org.linli.social.Follows;
import org.springframework.web.bind.annotation.RestController;

/** Following others. Who follows is the token's owner, whatever else a request says. */
@RestController
class FollowCalls {
  private final QaDoor door;
  private final Follows follows;
  private final Members members;
  private final ProfileView profiles;

  FollowCalls(QaDoor door, Follows follows, Members members, ProfileView profiles) {
    this.door = door;
    this.follows = follows;
    this.members = members;
    this.profiles = profiles;
  }

  @Route("/api/account/follow_user")
  Map<String, Object> follow(HttpServletRequest request) {
    return door.author(
        request,
        (call, account) ->
            switch (follows.follow(account, target(call))) {
              case FOLLOWED, ALREADY_IN_THAT_GROUP -> QaAnswer.success();
              case NO_SUCH_MEMBER, ONESELF, NO_SUCH_GROUP -> QaAnswer.unknownTarget();
            });
  }

  @Route("/api/account/un_follow_user")
  Map<String, Object> unfollow(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          if (members.byId(target(call)).isEmpty()) {
            return QaAnswer.unknownTarget();
          }
          return switch (follows.unfollow(account, target(call))) {
            case UNFOLLOWED, NOT_FOLLOWED -> QaAnswer.success();
          };
        });
  }

  @Route("/api/account/get_user_follow_state")
  Map<String, Object> state(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          if (members.byId(target(call)).isEmpty()) {
            return QaAnswer.unknownUser();
          }
          return follows.follows(account, target(call))
              ? QaAnswer.success()
              : QaAnswer.of(-1, "not followed");
        });
  }

  @Route("/api/account/get_my_follow")
  Map<String, Object> followed(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var page = call.page();
          var ids = follows.followedBy(account, page.offset(), page.limit());
          return QaAnswer.success(profiles.rows(ids, call.site()));
        });
  }

  private static long target(QaCall call) {
    return call.number("followed_user_id", "user_id").orElse(0L);
  }
}
