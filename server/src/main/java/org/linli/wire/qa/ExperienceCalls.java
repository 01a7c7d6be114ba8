package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.identity.Experience;
import org.linli.identity.ExperienceChange;
import org.springframework.web.bind.annotation.RestController;

/** What a member has earned, and what he earns by looking around. */
@RestController
class ExperienceCalls {
  private final QaDoor door;
  private final Experience experience;

  ExperienceCalls(QaDoor door, Experience experience) {
    this.door = door;
    this.experience = experience;
  }

  @Route("/api/account/get_exp_change")
  Map<String, Object> changes(HttpServletRequest request) {
    return door.member(
        request,
        (call, account) -> {
          var page = call.page();
          var changes = experience.changes(account, page.offset(), page.limit());
          return QaAnswer.success(changes.stream().map(change -> row(account, change)).toList());
        });
  }

  @Route("/api/account/set_exp_change")
  Map<String, Object> browse(HttpServletRequest request) {
    return door.author(
        request,
        (call, account) -> {
          if (!call.text("value").equals("1")) {
            return refused();
          }
          return switch (experience.browse(account, call.text("description"))) {
            case EARNED -> QaAnswer.success();
            case NO_SUCH_BROWSE, ENOUGH_TODAY -> refused();
            case NO_SUCH_MEMBER -> QaAnswer.unknownUser();
          };
        });
  }

  private static Map<String, Object> refused() {
    return QaAnswer.of(-1, "unable to insert");
  }

  private static Map<String, Object> row(long account, ExperienceChange change) {
    var row = new LinkedHashMap<String, Object>();
    row.put("id", change.id());
    row.put("time", Moments.gmt(change.at()));
    row.put("value", change.value());
    row.put("userID", account);
    row.put("description", change.description());
    return row;
  }
}
