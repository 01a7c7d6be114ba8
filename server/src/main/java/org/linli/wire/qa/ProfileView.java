package org.linli.wire.qa;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.knowledge.AuthorCounters;
import org.linli.social.Follows;
import org.springframework.stereotype.Component;

/** Members as this document shows them. */
@Component
class ProfileView {
  private final Members members;
  private final Follows follows;
  private final AuthorCounters authors;

  ProfileView(Members members, Follows follows, AuthorCounters authors) {
    this.members = members;
    this.follows = follows;
    this.authors = authors;
  }

  /** What signing in tells about oneself. */
  Map<String, Object> brief(Member member, Site site) {
    var view = new LinkedHashMap<String, Object>();
    view.put("user_id", member.id());
    view.put("head_portrait", site.portrait(member.portrait()));
    view.put("group", Group.of(member.userGroup()));
    view.put("nickname", member.shownNickname());
    view.put("level", member.standing().number());
    view.put("exp", Exp.of(member.experience(), member.standing()));
    count(view, member.id());
    return view;
  }

  /** What a member is told about himself. */
  Map<String, Object> own(Member member, Site site) {
    var view = brief(member, site);
    view.put("user_group", Group.of(member.userGroup()));
    view.put("email", text(member.shownEmail()));
    view.put("phonenumber", text(member.phone()));
    view.put("description", text(member.description()));
    view.put("state", member.realName().number());
    return view;
  }

  /** What everybody is told about a member: the group is its number, experience a number. */
  Map<String, Object> open(Member member, Site site) {
    var view = new LinkedHashMap<String, Object>();
    view.put("user_id", String.valueOf(member.id()));
    view.put("head_portrait", site.portrait(member.portrait()));
    view.put("user_group", member.userGroup().number());
    view.put("exp", member.experience());
    view.put("nickname", member.shownNickname());
    view.put("level", member.standing().number());
    view.put("description", text(member.description()));
    count(view, member.id());
    return view;
  }

  /** The members with these ids, in that order, as rows of a list. */
  List<Map<String, Object>> rows(Collection<Long> ids, Site site) {
    var known =
        members.byIds(ids).stream().collect(Collectors.toMap(Member::id, Function.identity()));
    return ids.stream().filter(known::containsKey).map(id -> row(known.get(id), site)).toList();
  }

  private static Map<String, Object> row(Member member, Site site) {
    var row = new LinkedHashMap<String, Object>();
    row.put("id", member.id());
    row.put("nickname", member.shownNickname());
    row.put("description", text(member.description()));
    row.put("head_portrait", site.portrait(member.portrait()));
    row.put("usergroup", Group.of(member.userGroup()));
    row.put("exp", member.experience());
    row.put("level", member.standing().number());
    return row;
  }

  private static String text(String known) {
    return Objects.requireNonNullElse(known, "");
  }

  private void count(Map<String, Object> view, long account) {
    var counts = follows.countsOf(List.of(account)).get(account);
    view.put("answer", authors.countsOf(List.of(account)).get(account).answers());
    view.put("follow", counts.follows());
    view.put("fans", counts.fans());
  }
}
