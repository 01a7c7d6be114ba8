package org.linli.catalogue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.linli.identity.Members;
import org.linli.platform.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes what members do with items that are not deleted. */
@Service
public class Behaving {
  private final Shelf shelf;
  private final BehaviourRows rows;
  private final Members members;
  private final Outbox outbox;
  private final Clock clock;

  Behaving(Shelf shelf, BehaviourRows rows, Members members, Outbox outbox, Clock clock) {
    this.shelf = shelf;
    this.rows = rows;
    this.members = members;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What came of it. */
  public enum Outcome {
    NOTED,
    UNKNOWN_ITEM,
    UNKNOWN_KIND
  }

  @Transactional
  public Outcome note(long account, String item, Optional<BehaviourKind> kind) {
    var place = shelf.place(item);
    if (place.isEmpty() || !members.hold(account)) {
      return Outcome.UNKNOWN_ITEM;
    }
    if (kind.isEmpty()) {
      return Outcome.UNKNOWN_KIND;
    }
    rows.note(List.of(new Behaviour(account, place.get(), kind.get(), clock.instant())));
    outbox.publish(new ItemUsed(item, kind.get(), account));
    return Outcome.NOTED;
  }
}
