package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linli.identity.MemberRolls;
import org.linli.identity.RealNameState;
import org.linli.identity.UserGroup;
import org.springframework.web.bind.annotation.RestController;

/** All members, as administrators sort them. */
@RestController
class MemberLists {
  private static final Set<UserGroup> EVERYBODY = EnumSet.allOf(UserGroup.class);
  private final QaDoor door;
  private final MemberRolls rolls;
  private final MemberRows rows;

  MemberLists(QaDoor door, MemberRolls rolls, MemberRows rows) {
    this.door = door;
    this.rolls = rolls;
    this.rows = rows;
  }

  @Route("/api/account/back_get_users")
  Map<String, Object> all(HttpServletRequest request) {
    return door.administrator(request, (call, _) -> QaAnswer.success(in(EVERYBODY, call)));
  }

  @Route("/api/account/back_get_normal_users")
  Map<String, Object> ordinary(HttpServletRequest request) {
    return door.administrator(
        request,
        (call, _) -> {
          var lists = new LinkedHashMap<String, Object>();
          lists.put("all", in(EnumSet.of(UserGroup.MEMBER, UserGroup.BANNED), call));
          lists.put("un_identity", in(RealNameState.NONE, call));
          lists.put("wait", in(RealNameState.WAITING, call));
          lists.put("confirm", in(RealNameState.CONFIRMED, call));
          lists.put("refuse", in(RealNameState.REFUSED, call));
          lists.put("banned", in(EnumSet.of(UserGroup.BANNED), call));
          return QaAnswer.success(lists);
        });
  }

  @Route("/api/account/back_get_specialist_users")
  Map<String, Object> specialists(HttpServletRequest request) {
    return applicants(request, UserGroup.SPECIALIST_APPLICANT, UserGroup.SPECIALIST);
  }

  @Route({"/api/account/back_get_enterprise_users", "/api/account/back_get_enterprise_user"})
  Map<String, Object> enterprises(HttpServletRequest request) {
    return applicants(request, UserGroup.ENTERPRISE_APPLICANT, UserGroup.ENTERPRISE);
  }

  private Map<String, Object> applicants(
      HttpServletRequest request, UserGroup waiting, UserGroup confirmed) {
    return door.verifier(
        request,
        (call, _) -> {
          var lists = new LinkedHashMap<String, Object>();
          lists.put("all", in(EnumSet.of(waiting, confirmed), call));
          lists.put("wait", in(EnumSet.of(waiting), call));
          lists.put("confirm", in(EnumSet.of(confirmed), call));
          return QaAnswer.success(lists);
        });
  }

  private List<Map<String, Object>> in(Set<UserGroup> groups, QaCall call) {
    var page = call.page();
    return rows.of(rolls.in(groups, page.offset(), page.limit()), call.site());
  }

  private List<Map<String, Object>> in(RealNameState state, QaCall call) {
    var page = call.page();
    var members = rolls.in(UserGroup.MEMBER, state, page.offset(), page.limit());
    return rows.of(members, call.site());
  }
}
