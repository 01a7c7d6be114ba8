package org.linli.wire.qa;

import java.util.Optional;
import java.util.Set;
import org.linli.identity.UserGroup;
import org.linli.market.DemandChange;
import org.linli.market.DemandDraft;

/** Demands that enterprises want to post, as their requests carry them. */
final class DemandDrafts {
  private DemandDrafts() {}

  /** Nothing where somebody may sign up who is in no group. */
  static Optional<DemandDraft> draft(QaCall call) {
    return allowed(call)
        .map(groups ->
            new DemandDraft(
                call.text("title").strip(),
                call.text("content"),
                call.text("cover"),
                call.text("price"),
                groups,
                Drafts.ids(call.text("tags"))));
  }

  /** The same; what a request does not carry stays as it is. */
  static Optional<DemandChange> change(QaCall call) {
    return allowed(call)
        .map(groups ->
            new DemandChange(
                carried(call, "title", call.text("title").strip()),
                carried(call, "content", call.text("content")),
                carried(call, "cover", call.text("cover")),
                carried(call, "price", call.text("price")),
                carried(call, "allowed_user", groups),
                carried(call, "tags", Drafts.ids(call.text("tags")))));
  }

  static long id(QaCall call) {
    return call.number("demand_id", "target", "id").orElse(0L);
  }

  private static Optional<Set<UserGroup>> allowed(QaCall call) {
    return Drafts.groups(call.text("allowed_user", "allowed_users"));
  }

  private static <T> T carried(QaCall call, String name, T value) {
    return call.parameters().has(name) ? value : null;
  }
}
