package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.discovery.Activities;
import org.linli.discovery.Activity;
import org.linli.discovery.ActivityDraft;
import org.springframework.web.bind.annotation.RestController;

/** What the apps promote, and how administrators change it. */
@RestController
class ActivityCalls {
  private final QaDoor door;
  private final Activities activities;

  ActivityCalls(QaDoor door, Activities activities) {
    this.door = door;
    this.activities = activities;
  }

  @Route("/api/activities/get_activities")
  Map<String, Object> shown(HttpServletRequest request) {
    return door.open(
        request,
        call -> rows(ActivityRow.kind(call.text("type")).map(activities::shown).orElse(List.of())));
  }

  @Route("/api/activities/get_all_activities")
  Map<String, Object> all(HttpServletRequest request) {
    return door.open(request, _ -> rows(activities.all()));
  }

  @Route("/api/activities/add_activity")
  Map<String, Object> add(HttpServletRequest request) {
    return door.administrator(
        request,
        (call, account) ->
            draft(call)
                .flatMap(draft -> activities.add(account, draft))
                .map(_ -> QaAnswer.success())
                .orElseGet(ActivityCalls::unfit));
  }

  @Route("/api/activities/edit_activity")
  Map<String, Object> edit(HttpServletRequest request) {
    return door.administrator(
        request,
        (call, administrator) -> {
          var draft = draft(call);
          if (draft.isEmpty()) {
            return unfit();
          }
          return switch (activities.edit(id(call), draft.get(), administrator)) {
            case DONE -> QaAnswer.success();
            case NO_SUCH_ACTIVITY -> unexpected();
            case UNFIT -> unfit();
          };
        });
  }

  @Route("/api/activities/delete_activity")
  Map<String, Object> delete(HttpServletRequest request) {
    return door.administrator(
        request,
        (call, administrator) ->
            activities.delete(id(call), administrator) ? QaAnswer.success() : unexpected());
  }

  private static Optional<ActivityDraft> draft(QaCall call) {
    return ActivityRow.kind(call.text("type"))
        .map(kind ->
            new ActivityDraft(kind, call.text("title"), call.text("cover"), call.text("url")));
  }

  private static long id(QaCall call) {
    return call.number("id", "activityID").orElse(0L);
  }

  private static Map<String, Object> rows(List<Activity> activities) {
    return QaAnswer.success(activities.stream().map(ActivityRow::of).toList());
  }

  private static Map<String, Object> unfit() {
    return QaAnswer.of(-1, "unfit activity");
  }

  private static Map<String, Object> unexpected() {
    return QaAnswer.of(-1, "unexpected activity");
  }
}
