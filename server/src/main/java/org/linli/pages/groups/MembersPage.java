package org.linli.pages.groups;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.group.Applying;
import org.linli.group.Change;
import org.linli.group.Discipline;
import org.linli.group.GroupMembers;
import org.linli.group.Invitations;
import org.linli.group.Ranks;
import org.linli.identity.Member;
import org.linli.identity.MemberQuery;
import org.linli.identity.MemberSearch;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.NotHere;
import org.linli.pages.frame.Visit;
import org.linli.pages.writing.Desk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Who is in a group, and what those who look after it do about it. */
@Controller
class MembersPage {
  private static final String ONE = "/groups/{id:[0-9]{1,18}}/members";
  private static final int MOST = 500;
  private static final int FOUND = 10;
  private static final int LONGEST_NAME = 64;
  private final Circle circle;
  private final GroupMembers members;
  private final Invitations invitations;
  private final Applying applying;
  private final Ranks ranks;
  private final Discipline discipline;
  private final MemberSearch search;
  private final Desk desk;

  MembersPage(
      Circle circle,
      GroupMembers members,
      Invitations invitations,
      Applying applying,
      Ranks ranks,
      Discipline discipline,
      MemberSearch search,
      Desk desk) {
    this.circle = circle;
    this.members = members;
    this.invitations = invitations;
    this.applying = applying;
    this.ranks = ranks;
    this.discipline = discipline;
    this.search = search;
    this.desk = desk;
  }

  @GetMapping(ONE)
  View show(Visit visit, Form form, @PathVariable long id) {
    var group = circle.own(visit, id);
    var mine = circle.mine(visit, id);
    var model = new HashMap<String, Object>();
    model.put("group", group);
    model.put("mine", mine);
    model.put("members", members.of(id, 0, MOST));
    model.put("outside", mine.rank().leads() ? members.outside(id, 0, MOST) : List.of());
    model.put("found", mine.rank().leads() ? named(form.text("who", LONGEST_NAME)) : List.of());
    return visit.page("groups/members", form, model);
  }

  @PostMapping(ONE + "/{user:[0-9]{1,18}}")
  View change(Visit visit, Form form, @PathVariable long id, @PathVariable long user) {
    var self = desk.acting(visit).id();
    return Told.of(visit, change(form.value("act"), self, id, user), "/groups/" + id + "/members");
  }

  private Change change(String act, long self, long group, long user) {
    return switch (act) {
      case "invite" -> invitations.invite(self, group, user);
      case "admit" -> applying.admit(self, group, user);
      case "refuse" -> applying.refuse(self, group, user);
      case "promote" -> ranks.promote(self, group, user);
      case "demote" -> ranks.demote(self, group, user);
      case "hand-over" -> ranks.handOver(self, group, user);
      case "silence" -> discipline.silence(self, group, user, true);
      case "unsilence" -> discipline.silence(self, group, user, false);
      case "ban" -> discipline.ban(self, group, user);
      case "unban" -> discipline.unban(self, group, user);
      default -> throw new NotHere();
    };
  }

  /** Members whose names begin so; nobody is found by what only he and the office know. */
  private List<Member> named(String begin) {
    if (begin.isEmpty()) {
      return List.of();
    }
    var query = new MemberQuery(begin, Optional.empty(), Optional.empty(), Optional.empty());
    return search.find(query, Long.MAX_VALUE, FOUND).stream()
        .filter(member -> begins(member.nickname(), begin) || begins(member.username(), begin))
        .toList();
  }

  private static boolean begins(String name, String begin) {
    return name != null && name.toLowerCase(Locale.ROOT).startsWith(begin.toLowerCase(Locale.ROOT));
  }
}
