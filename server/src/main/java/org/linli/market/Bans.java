package org.linli.market;

import java.time.Instant;
import java.util.Set;
import org.linli.identity.MemberBanned;
import org.linli.platform.Event;
import org.linli.platform.Listener;
import org.springframework.stereotype.Component;

/** Ends the demands of banned members, then gives back what is held for or by them. */
@Component
class Bans implements Listener {
  private final DemandRows demands;
  private final DemandProgress progress;
  private final ReturnedConsultations returned;

  Bans(DemandRows demands, DemandProgress progress, ReturnedConsultations returned) {
    this.demands = demands;
    this.progress = progress;
    this.returned = returned;
  }

  @Override
  public String name() {
    return "market of banned members";
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(MemberBanned.class);
  }

  @Override
  public void hear(Event event, Instant happenedAt) {
    switch (event) {
      case MemberBanned(var account) -> {
        demands.endless(account).forEach(progress::end);
        returned.giveBackAll(account);
      }
      default -> throw new IllegalArgumentException(event.toString());
    }
  }
}
