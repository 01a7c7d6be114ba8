package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.linli.group.Applying;
import org.linli.group.Change;
import org.linli.group.Invitations;
import org.linli.group.Parting;
import org.springframework.web.bind.annotation.RestController;

/** Coming into groups, and leaving them. */
@RestController
class GroupEntryCalls {
  private final QaDoor door;
  private final Invitations invitations;
  private final Applying applying;
  private final Parting parting;

  GroupEntryCalls(QaDoor door, Invitations invitations, Applying applying, Parting parting) {
    this.door = door;
    this.invitations = invitations;
    this.applying = applying;
    this.parting = parting;
  }

  @Route("/api/group/add_group_member")
  Map<String, Object> invite(HttpServletRequest request) {
    return lead(request, invitations::invite);
  }

  @Route("/api/group/confirm_invite")
  Map<String, Object> accept(HttpServletRequest request) {
    return self(request, invitations::accept);
  }

  @Route("/api/group/refuse_invite")
  Map<String, Object> decline(HttpServletRequest request) {
    return self(request, invitations::decline);
  }

  @Route("/api/group/join_group")
  Map<String, Object> apply(HttpServletRequest request) {
    return self(request, applying::apply);
  }

  @Route("/api/group/confirm_join")
  Map<String, Object> admit(HttpServletRequest request) {
    return lead(request, applying::admit);
  }

  @Route("/api/group/refuse_join")
  Map<String, Object> refuse(HttpServletRequest request) {
    return lead(request, applying::refuse);
  }

  @Route("/api/group/exit_group")
  Map<String, Object> leave(HttpServletRequest request) {
    return self(request, parting::leave);
  }

  private interface Lead {
    Change on(long leader, long group, long account);
  }

  private interface Step {
    Change by(long account, long group);
  }

  private Map<String, Object> lead(HttpServletRequest request, Lead lead) {
    return door.author(
        request,
        (call, account) ->
            GroupAnswer.of(lead.on(account, GroupAnswer.group(call), GroupAnswer.user(call))));
  }

  private Map<String, Object> self(HttpServletRequest request, Step step) {
    return door.author(
        request, (call, account) -> GroupAnswer.of(step.by(account, GroupAnswer.group(call))));
  }
}
