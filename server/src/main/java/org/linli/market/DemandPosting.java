package org.linli.market;

import java.time.Clock;
import org.linli.identity.UserGroup;
import org.linli.identity.UserGroups;
import org.linli.moderation.SensitiveWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Posting demands. */
@Component
public class DemandPosting {
  private final UserGroups groups;
  private final DemandRows rows;
  private final DemandTags tags;
  private final DemandPresence presence;
  private final DemandPictures pictures;
  private final SensitiveWords words;
  private final DemandLimits limits;
  private final Clock clock;

  DemandPosting(
      UserGroups groups,
      DemandRows rows,
      DemandTags tags,
      DemandPresence presence,
      DemandPictures pictures,
      SensitiveWords words,
      DemandLimits limits,
      Clock clock) {
    this.groups = groups;
    this.rows = rows;
    this.tags = tags;
    this.presence = presence;
    this.pictures = pictures;
    this.words = words;
    this.limits = limits;
    this.clock = clock;
  }

  /** What came of posting. */
  public sealed interface Outcome {
    /** Everybody sees it, or it waits for an administrator because of its words. */
    record Posted(long demandId, boolean waits) implements Outcome {}

    /** Only enterprises post demands. */
    record NotAllowed() implements Outcome {}

    /** Something is missing or too long, or the cover is not kept here. */
    record Unfit() implements Outcome {}

    record UnknownTag() implements Outcome {}

    record TooOften() implements Outcome {}
  }

  /** Whether the account may post at all. */
  public boolean isOpenTo(long account) {
    return groups.of(account).filter(group -> group == UserGroup.ENTERPRISE).isPresent();
  }

  /** Posts it and makes its chat group. */
  @Transactional
  public Outcome post(long account, DemandDraft draft) {
    if (!isOpenTo(account)) {
      return new Outcome.NotAllowed();
    }
    if (!draft.fits() || !pictures.has(draft.cover())) {
      return new Outcome.Unfit();
    }
    if (!tags.known(draft.tags())) {
      return new Outcome.UnknownTag();
    }
    return limits.demand(account) ? posted(account, draft) : new Outcome.TooOften();
  }

  private Outcome posted(long account, DemandDraft draft) {
    var now = clock.instant();
    var waits = draft.mentions(words);
    var id = rows.add(account, draft, now);
    tags.tag(id, draft.tags(), now);
    pictures.keep(id, draft);
    rows.hold(id).ifPresent(waits ? presence::suspect : presence::appear);
    return new Outcome.Posted(id, waits);
  }
}
