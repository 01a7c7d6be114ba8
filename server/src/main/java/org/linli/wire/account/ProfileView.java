package org.linli.wire.account;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.identity.Avatars;
import org.linli.identity.Member;
import org.linli.identity.Privacy;
import org.linli.social.FollowGroups;
import org.linli.social.Follows;
import org.springframework.stereotype.Component;

/** A member as this document shows him, to himself or to others. */
@Component
class ProfileView {
  private static final Privacy ALL = new Privacy(true, true, true, true);
  private final Avatars avatars;
  private final FollowGroups groups;
  private final Follows follows;

  ProfileView(Avatars avatars, FollowGroups groups, Follows follows) {
    this.avatars = avatars;
    this.groups = groups;
    this.follows = follows;
  }

  Map<String, Object> own(Member member) {
    var view = new LinkedHashMap<String, Object>();
    view.put("userid", member.id());
    view.put("id", member.id());
    view.putAll(shown(member, ALL));
    return view;
  }

  Map<String, Object> shown(Member member, Privacy privacy) {
    var view = new LinkedHashMap<String, Object>();
    view.put("username", text(member.username()));
    view.put("name", text(member.nickname()));
    view.put("phone", privacy.phone() ? text(member.phoneDigits()) : "");
    view.put("gender", text(member.gender()));
    view.put("mail", privacy.email() ? text(member.email()) : "");
    view.put("level", member.level());
    view.put("avatar", avatars.dataUri(member));
    view.put("birthday", privacy.birthday() ? text(member.birthday()) : "");
    view.put("follows", privacy.follows() ? groups(member) : List.of());
    view.put("fans", privacy.follows() ? follows.followersOf(member.id()) : List.of());
    view.put("error", 0);
    return view;
  }

  private List<Group> groups(Member member) {
    return groups.groupsOf(member.id()).stream()
        .map(group -> new Group(group.name(), group.members()))
        .toList();
  }

  /** A follow group under the document's names. */
  @JsonPropertyOrder({"group_name", "user_ids"})
  record Group(String group_name, List<Long> user_ids) {}

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }
}
