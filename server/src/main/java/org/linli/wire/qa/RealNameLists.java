package org.linli.wire.qa;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.identity.RealName;
import org.linli.identity.RealNameState;
import org.linli.identity.RealNames;
import org.springframework.web.bind.annotation.RestController;

/** Real names as administrators read them, numbers included; every look is logged. */
@RestController
class RealNameLists {
  private final QaDoor door;
  private final RealNames realNames;
  private final Members members;

  RealNameLists(QaDoor door, RealNames realNames, Members members) {
    this.door = door;
    this.realNames = realNames;
    this.members = members;
  }

  @Route("/api/account/get_verify_user")
  Map<String, Object> one(HttpServletRequest request) {
    return door.verifier(
        request,
        (call, administrator) -> {
          var member = call.number("user_id").flatMap(members::byId);
          return member
              .flatMap(known -> realNames.shown(known.id(), administrator))
              .map(name -> QaAnswer.success(RealNameView.row(name, member.get())))
              .orElseGet(QaAnswer::unknownTarget);
        });
  }

  @Route("/api/account/get_verify_list")
  Map<String, Object> all(HttpServletRequest request) {
    return door.verifier(
        request,
        (call, administrator) -> {
          var data = new LinkedHashMap<String, Object>();
          data.put("wait", rows(RealNameState.WAITING, call.page(), administrator));
          data.put("confirm", rows(RealNameState.CONFIRMED, call.page(), administrator));
          data.put("refuse", rows(RealNameState.REFUSED, call.page(), administrator));
          return QaAnswer.success(data);
        });
  }

  private List<Map<String, Object>> rows(RealNameState state, Page page, long administrator) {
    var names = realNames.shown(state, page.offset(), page.limit(), administrator);
    var known =
        members.byIds(names.stream().map(RealName::accountId).toList()).stream()
            .collect(toMap(Member::id, member -> member));
    return names.stream()
        .filter(name -> known.containsKey(name.accountId()))
        .map(name -> RealNameView.row(name, known.get(name.accountId())))
        .toList();
  }
}
