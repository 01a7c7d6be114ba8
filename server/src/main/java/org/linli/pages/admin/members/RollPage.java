package org.linli.pages.admin.members;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.identity.Duty;
import org.linli.identity.Member;
import org.linli.identity.MemberQuery;
import org.linli.identity.MemberSearch;
import org.linli.moderation.Act;
import org.linli.moderation.Acts;
import org.linli.pages.admin.Address;
import org.linli.pages.admin.Csv;
import org.linli.pages.admin.Sheet;
import org.linli.pages.admin.Staff;
import org.linli.pages.frame.Form;
import org.linli.pages.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** All members, looked for by what is known of them. */
@Controller
class RollPage {
  private static final int LONGEST = 320;
  private static final String[] FIELDS = {"q", "group", "level", "duty"};
  private final MemberSearch search;
  private final Acts acts;

  RollPage(MemberSearch search, Acts acts) {
    this.search = search;
    this.acts = acts;
  }

  @GetMapping("/admin/members")
  View show(Visit visit, Form form) {
    Staff.administrator(visit);
    var sheet = Sheet.of(form);
    var read = search.find(query(form), sheet.before(), sheet.limit());
    var here = Address.of("/admin/members", form, FIELDS);
    return visit.page(
        "admin/members/roll",
        form,
        Map.of(
            "members", Sheet.shown(read),
            "more", Address.next(here, Sheet.next(read, Member::id)),
            "csv", Address.of("/admin/members.csv", form, FIELDS)));
  }

  @GetMapping("/admin/members.csv")
  View csv(Visit visit, Form form) {
    acts.log(Staff.administrator(visit).id(), Act.Kind.MEMBERS_EXPORTED, 0);
    var query = query(form);
    var header =
        Stream.of("id", "username", "nickname", "group", "level", "experience", "duties")
            .map(name -> visit.say("member." + name));
    return new Csv<>(
        "members",
        Stream.concat(header, Stream.of(visit.say("member.joined"), visit.say("member.seen")))
            .toList(),
        (before, limit) -> search.find(query, before, limit),
        Member::id,
        member -> cells(visit, member));
  }

  private static List<String> cells(Visit visit, Member member) {
    return List.of(
        String.valueOf(member.id()),
        String.valueOf(member.username()),
        member.nickname() == null ? "" : member.nickname(),
        visit.say("member.group." + Groups.key(member.userGroup())),
        String.valueOf(member.standing().number()),
        String.valueOf(member.experience()),
        duties(visit, member),
        visit.written(member.createdAt()),
        member.signedInAt() == null ? "" : visit.written(member.signedInAt()));
  }

  private static String duties(Visit visit, Member member) {
    return Stream.of(
            Optional.of("moderator").filter(_ -> member.moderator()),
            Optional.of("verifier").filter(_ -> member.verifier()),
            Optional.of("accountant").filter(_ -> member.accountant()))
        .flatMap(Optional::stream)
        .map(duty -> visit.say("member.duty." + duty))
        .collect(Collectors.joining(" "));
  }

  private static MemberQuery query(Form form) {
    var level = form.value("level");
    return new MemberQuery(
        form.text("q", LONGEST),
        Groups.named(form.value("group")),
        level.matches("[0-6]") ? Optional.of(Integer.valueOf(level)) : Optional.empty(),
        Arrays.stream(Duty.values())
            .filter(duty -> duty.name().equalsIgnoreCase(form.value("duty")))
            .findAny());
  }
}
