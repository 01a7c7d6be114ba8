package org.linli.social;

import java.time.Instant;
import java.util.Set;
import org.linli.group.GroupApplied;
import org.linli.group.GroupBanned;
import org.linli.group.GroupClosed;
import org.linli.group.GroupHandedOver;
import org.linli.group.GroupInvited;
import org.linli.group.GroupJoined;
import org.linli.group.GroupMember;
import org.linli.group.GroupMembers;
import org.linli.group.GroupMessageRemoved;
import org.linli.group.GroupRefused;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.platform.Event;
import org.linli.platform.Listener;
import org.springframework.stereotype.Component;

/** Tells members what has become of them and of their groups. */
@Component
class GroupNotices implements Listener {
  private static final String NAME = "群聊通知";
  private static final int MOST_MEMBERS = 500;
  private final Notices notices;
  private final GroupMembers groups;
  private final Members members;
  private final Blocks blocks;

  GroupNotices(Notices notices, GroupMembers groups, Members members, Blocks blocks) {
    this.notices = notices;
    this.groups = groups;
    this.members = members;
    this.blocks = blocks;
  }

  @Override
  public String name() {
    return "group notices";
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        GroupInvited.class,
        GroupApplied.class,
        GroupJoined.class,
        GroupRefused.class,
        GroupBanned.class,
        GroupHandedOver.class,
        GroupClosed.class,
        GroupMessageRemoved.class);
  }

  @Override
  public void hear(Event event, Instant happenedAt) {
    switch (event) {
      case GroupInvited(var group, var name, var account, var inviter) -> {
        if (!blocks.blocks(account, inviter)) {
          tell(account, group, called(inviter) + "邀请你加入群聊《" + name + "》", happenedAt);
        }
      }
      case GroupApplied(var group, var name, var account) ->
          applied(group, name, account, happenedAt);
      case GroupJoined(var group, var name, var account, var asked) -> {
        if (asked) {
          tell(account, group, "你已加入群聊《" + name + "》", happenedAt);
        }
      }
      case GroupRefused(var group, var name, var account) ->
          tell(account, group, "你加入群聊《" + name + "》的申请未通过", happenedAt);
      case GroupBanned(var group, var name, var account) ->
          tell(account, group, "你已被群聊《" + name + "》封禁", happenedAt);
      case GroupHandedOver(var group, var name, var account) ->
          tell(account, group, "你已成为群聊《" + name + "》的群主", happenedAt);
      case GroupClosed closed -> closed(closed, happenedAt);
      case GroupMessageRemoved(_, var name, var account, var content) ->
          personally(
              account,
              "你在群聊《" + name + "》中的消息“" + ContentNotices.beginning(content) + "”已被管理员清除！",
              happenedAt);
      default -> throw new IllegalArgumentException(event.toString());
    }
  }

  private void applied(long group, String name, long account, Instant at) {
    var said = called(account) + "申请加入群聊《" + name + "》";
    groups
        .leaders(group, 0, MOST_MEMBERS)
        .forEach(leader -> tell(leader.member().id(), group, said, at));
  }

  private void closed(GroupClosed closed, Instant at) {
    var said = "群聊《" + closed.name() + "》已" + (closed.byStaff() ? "被管理员清除！" : "解散");
    if (closed.byStaff()) {
      personally(closed.ownerId(), said, at);
    }
    groups.of(closed.groupId(), 0, MOST_MEMBERS).stream()
        .map(GroupMember::member)
        .filter(member -> member.id() != closed.ownerId())
        .forEach(member -> notices.tell(notice(member.id(), said), at));
  }

  private String called(long account) {
    return members.byId(account).map(Member::shownNickname).orElse("");
  }

  private void tell(long account, long group, String content, Instant at) {
    notices.tell(notice(account, content).about(new Thing(Thing.Kind.GROUP, group)), at);
  }

  private static NewNotice notice(long account, String content) {
    return NewNotice.ofSite(account, NoticeKind.GROUP, NAME, content);
  }

  private void personally(long account, String content, Instant at) {
    notices.tell(NewNotice.ofSite(account, NoticeKind.MODERATION, NAME, content), at);
  }
}
