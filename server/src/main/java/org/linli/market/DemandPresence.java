package org.linli.market;

import org.linli.moderation.Cases;
import org.linli.moderation.ReviewCase;
import org.linli.moderation.State;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Component;

/** A held demand comes before everybody's eyes, or goes from them, with all that counts it. */
@Component
class DemandPresence {
  private final DemandRows rows;
  private final DemandTags tags;
  private final DemandChats chats;
  private final MilestoneEnds milestones;
  private final Cases cases;
  private final Outbox outbox;

  DemandPresence(
      DemandRows rows,
      DemandTags tags,
      DemandChats chats,
      MilestoneEnds milestones,
      Cases cases,
      Outbox outbox) {
    this.rows = rows;
    this.tags = tags;
    this.chats = chats;
    this.milestones = milestones;
    this.cases = cases;
    this.outbox = outbox;
  }

  void appear(HeldDemand demand) {
    rows.put(demand.id(), State.NORMAL);
    tags.show(demand.id(), true);
    chats.found(demand);
    milestones.resumed(demand);
    outbox.publish(new DemandChanged(demand.id()));
  }

  /** It reads differently. */
  void reword(HeldDemand demand) {
    if (demand.everybodySees()) {
      outbox.publish(new DemandChanged(demand.id()));
    }
  }

  /** It holds a sensitive word and waits until an administrator has looked at it. */
  void suspect(HeldDemand demand) {
    if (demand.everybodySees()) {
      vanish(demand, State.WAITING);
    }
    cases.open(DemandSubject.of(demand.id()), ReviewCase.Cause.WORDS);
  }

  void vanish(HeldDemand demand, State into) {
    rows.put(demand.id(), into);
    if (demand.everybodySees()) {
      tags.show(demand.id(), false);
      outbox.publish(new DemandChanged(demand.id()));
    }
    if (into == State.REMOVED) {
      milestones.ended(demand);
      outbox.publish(new DemandRemoved(demand.id(), demand.accountId(), demand.title()));
    }
  }
}
