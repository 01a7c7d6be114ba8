package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.social.Blocks;
import org.linli.social.Follows;
import org.springframework.web.bind.annotation.RestController;

/** To whom members write, and from whom they want to hear nothing. */
@RestController
class FriendCalls {
  private final QaDoor door;
  private final Follows follows;
  private final Blocks blocks;
  private final Members members;

  FriendCalls(QaDoor door, Follows follows, Blocks blocks, Members members) {
    this.door = door;
    this.follows = follows;
    this.blocks = blocks;
    this.members = members;
  }

  @Route("/api/message/get_friend_list")
  Map<String, Object> friends(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var page = call.page();
          var ids = follows.friendsOf(account, page.offset(), page.limit());
          return QaAnswer.success(rows(ids, call.site()));
        });
  }

  @Route("/api/message/block")
  Map<String, Object> block(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) ->
            switch (blocks.block(account, call.number("user_id").orElse(0L))) {
              case DONE -> QaAnswer.success();
              case NO_SUCH_MEMBER, ONESELF -> QaAnswer.unknownTarget();
            });
  }

  @Route("/api/message/unblock")
  Map<String, Object> unblock(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          blocks.unblock(account, call.number("user_id").orElse(0L));
          return QaAnswer.success();
        });
  }

  @Route("/api/message/get_blocks")
  Map<String, Object> blocked(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var page = call.page();
          var ids = blocks.of(account, page.offset(), page.limit());
          return QaAnswer.success(rows(ids, call.site()));
        });
  }

  private List<Map<String, Object>> rows(Collection<Long> ids, Site site) {
    var known =
        members.byIds(ids).stream().collect(Collectors.toMap(Member::id, Function.identity()));
    return ids.stream().filter(known::containsKey).map(id -> row(known.get(id), site)).toList();
  }

  private static Map<String, Object> row(Member member, Site site) {
    var row = new LinkedHashMap<String, Object>();
    row.put("user_id", member.id());
    row.put("description", Objects.requireNonNullElse(member.description(), ""));
    row.put("nickname", member.shownNickname());
    row.put("headportrait", site.portrait(member.portrait()));
    row.put("usergroup", member.userGroup().number());
    row.put("exp", member.experience());
    row.put("group", Group.of(member.userGroup()));
    return row;
  }
}
