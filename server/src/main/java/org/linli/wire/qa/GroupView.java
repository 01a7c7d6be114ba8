package org.linli.wire.qa;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.linli.group.ChatGroup;
import org.linli.group.GroupMember;
import org.linli.group.GroupMessage;
import org.linli.group.Membership;
import org.linli.group.OwnGroup;
import org.linli.identity.Author;
import org.springframework.stereotype.Component;

/** Groups, their members and what is said in them as this document shows them. */
@Component
class GroupView {
  private static final int STRANGER = -1;
  private final Moments moments;

  GroupView(Moments moments) {
    this.moments = moments;
  }

  /** A group to who looks at it from outside or inside. */
  static Map<String, Object> of(ChatGroup group, Optional<Membership> mine, Site site) {
    var view = new LinkedHashMap<String, Object>();
    view.put("id", group.id());
    view.put("name", group.name());
    view.put("description", group.description());
    view.put("head_portrait", site.cover(group.portrait()));
    view.put("members", group.members());
    view.put("listed", group.listed());
    view.put("createtime", Moments.gmt(group.createdAt()));
    Writer.introduce(view, group.owner(), site);
    view.put("member_state", mine.map(one -> one.rank().ordinal()).orElse(STRANGER));
    view.put("silent", silent(mine.filter(Membership::silent).isPresent()));
    return view;
  }

  /** One of somebody's own groups. */
  Map<String, Object> own(OwnGroup group, Site site) {
    var last = new LinkedHashMap<String, Object>();
    var talked = group.lastAt() != null;
    last.put("nickname", talked ? Writer.nickname(group.lastAuthor()) : "");
    last.put("content", talked ? group.lastContent() : "");
    last.put("time", talked ? moments.recent(group.lastAt()) : "");
    var row = new LinkedHashMap<String, Object>();
    row.put("id", group.id());
    row.put("head_portrait", site.cover(group.portrait()));
    row.put("name", group.name());
    row.put("description", group.description());
    row.put("members", group.members());
    row.put("member_state", group.rank().ordinal());
    row.put("silent", silent(group.silent()));
    row.put("unread", group.unread());
    row.put("last_message", last);
    return row;
  }

  static Map<String, Object> member(GroupMember member, Site site) {
    var row = new LinkedHashMap<String, Object>();
    row.put("groupID", member.groupId());
    describe(row, member.member(), site);
    row.put("state", member.rank().ordinal());
    row.put("silent", silent(member.silent()));
    row.put("time", Moments.gmt(member.since()));
    return row;
  }

  static Map<String, Object> message(GroupMessage message, Site site) {
    var row = new LinkedHashMap<String, Object>();
    row.put("id", message.id());
    row.put("groupID", message.groupId());
    describe(row, message.author(), site);
    row.put("content", message.content());
    row.put("type", message.type());
    row.put("state", States.number(message.state()));
    row.put("time", Moments.gmt(message.createdAt()));
    return row;
  }

  /** A group in the back office. */
  static Map<String, Object> desk(ChatGroup group, Site site) {
    var row = new LinkedHashMap<String, Object>();
    row.put("groupID", group.id());
    row.put("name", group.name());
    row.put("description", group.description());
    row.put("userID", group.owner().id());
    row.put("nickname", Writer.nickname(group.owner()));
    row.put("head_portrait", site.cover(group.portrait()));
    row.put("state", group.open() ? 0 : -1);
    row.put("members", group.members());
    row.put("createtime", Moments.full(group.createdAt()));
    return row;
  }

  private static void describe(Map<String, Object> row, Author author, Site site) {
    Writer.describe(row, author, site);
    row.put("usergroup", Group.of(author.userGroup()));
  }

  private static int silent(boolean silent) {
    return silent ? 1 : 0;
  }
}
