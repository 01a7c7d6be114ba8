package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.group.Change;
import org.linli.group.Discipline;
import org.linli.group.Ranks;
import org.springframework.web.bind.annotation.RestController;

/** Who has what to say in a group. */
@RestController
class GroupRankCalls {
  private static final int UNKNOWN_MEMBER = -2;
  private final QaDoor door;
  private final Ranks ranks;
  private final Discipline discipline;

  GroupRankCalls(QaDoor door, Ranks ranks, Discipline discipline) {
    this.door = door;
    this.ranks = ranks;
    this.discipline = discipline;
  }

  @Route("/api/group/set_admin")
  Map<String, Object> promote(HttpServletRequest request) {
    return lead(request, ranks::promote, UNKNOWN_MEMBER);
  }

  @Route("/api/group/set_normal")
  Map<String, Object> demote(HttpServletRequest request) {
    return lead(request, ranks::demote, UNKNOWN_MEMBER);
  }

  @Route("/api/group/hand_over")
  Map<String, Object> handOver(HttpServletRequest request) {
    return lead(request, ranks::handOver, UNKNOWN_MEMBER);
  }

  @Route("/api/group/silent_user")
  Map<String, Object> silence(HttpServletRequest request) {
    return lead(
        request, (leader, group, user) -> discipline.silence(leader, group, user, true), -1);
  }

  @Route("/api/group/un_silent_user")
  Map<String, Object> unsilence(HttpServletRequest request) {
    return lead(
        request, (leader, group, user) -> discipline.silence(leader, group, user, false), -1);
  }

  @Route("/api/group/ban_user")
  Map<String, Object> ban(HttpServletRequest request) {
    return lead(request, discipline::ban, -1);
  }

  @Route("/api/group/unban_user")
  Map<String, Object> unban(HttpServletRequest request) {
    return lead(request, discipline::unban, -1);
  }

  private interface Lead {
    Change on(long leader, long group, long account);
  }

  private Map<String, Object> lead(HttpServletRequest request, Lead lead, int unknownMember) {
    return door.author(
        request,
        (call, account) ->
            GroupAnswer.of(
                lead.on(account, GroupAnswer.group(call), GroupAnswer.user(call)), unknownMember));
  }
}
