package org.linli.wire.qa;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.identity.Erasure;
import org.linli.identity.Member;
import org.linli.identity.Members;
import org.linli.moderation.Act;
import org.linli.moderation.Acts;
import org.springframework.web.bind.annotation.RestController;

/** The log of what administrators did, for administrators. */
@RestController
class ActCalls {
  private final QaDoor door;
  private final Acts acts;
  private final Members members;

  ActCalls(QaDoor door, Acts acts, Members members) {
    this.door = door;
    this.acts = acts;
    this.members = members;
  }

  @Route("/api/account/back_get_acts")
  Map<String, Object> log(HttpServletRequest request) {
    return door.administrator(
        request,
        (call, _) -> {
          var page = call.page();
          var newest = acts.page(page.offset(), page.limit());
          var actors = newest.stream().map(Act::administratorId).distinct().toList();
          var names =
              members.byIds(actors).stream().collect(toMap(Member::id, Member::shownNickname));
          return QaAnswer.success(newest.stream().map(act -> row(act, names)).toList());
        });
  }

  private static Map<String, Object> row(Act act, Map<Long, String> names) {
    var named = ActKind.of(act.kind());
    var actor = new LinkedHashMap<String, Object>();
    actor.put("user_id", act.administratorId());
    actor.put("nickname", names.getOrDefault(act.administratorId(), Erasure.NICKNAME));
    var row = new LinkedHashMap<String, Object>();
    row.put("id", act.id());
    row.put("action_type", named.number());
    row.put("action", named.text());
    row.put("target", act.targetId());
    row.put("about", act.about());
    row.put("administrator", actor);
    row.put("time", Moments.full(act.at()));
    return row;
  }
}
