package org.linli.market;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Set;
import org.linli.identity.UserGroup;

/** What of a demand is to be different; what is null stays as it is. */
public record DemandChange(
    String title,
    String content,
    String cover,
    String price,
    Set<UserGroup> allowed,
    List<Long> tags) {
  static final DemandChange NONE = new DemandChange(null, null, null, null, null, null);

  /** All as the draft has it. */
  public static DemandChange to(DemandDraft draft) {
    return new DemandChange(
        draft.title(),
        draft.content(),
        draft.cover(),
        draft.price(),
        draft.allowed(),
        draft.tags());
  }

  DemandDraft of(HeldDemand demand, List<Long> carried) {
    return new DemandDraft(
        requireNonNullElse(title, demand.title()),
        requireNonNullElse(content, demand.content()),
        requireNonNullElse(cover, demand.cover()),
        requireNonNullElse(price, demand.price()),
        requireNonNullElse(allowed, AllowedGroups.read(demand.allowedGroups()).groups()),
        requireNonNullElse(tags, carried));
  }
}
