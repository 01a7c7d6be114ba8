package org.linli.discovery;

import java.time.Instant;
import java.util.Set;
import org.linli.identity.Members;
import org.linli.market.DemandSigned;
import org.linli.platform.Event;
import org.linli.platform.Listener;
import org.springframework.stereotype.Component;

/** Journals for which demands members sign up. */
@Component
class DemandDeeds implements Listener {
  private static final long ONCE = 0;
  private final Actions actions;
  private final Members members;

  DemandDeeds(Actions actions, Members members) {
    this.actions = actions;
    this.members = members;
  }

  @Override
  public String name() {
    return "demand deeds";
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(DemandSigned.class);
  }

  @Override
  public void hear(Event event, Instant happenedAt) {
    switch (event) {
      case DemandSigned(var demand, _, _, var account) -> {
        if (members.hold(account)) {
          actions.record(account, ActionKind.SIGNED_DEMAND, demand, ONCE, happenedAt);
        }
      }
      default -> throw new IllegalArgumentException(event.toString());
    }
  }
}
