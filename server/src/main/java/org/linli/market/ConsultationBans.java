package org.linli.market;

import java.time.Instant;
import java.util.Set;
import org.linli.identity.MemberBanned;
import org.linli.platform.Event;
import org.linli.platform.Listener;
import org.springframework.stereotype.Component;

/** Gives back what is held where one of the two was banned. */
@Component
class ConsultationBans implements Listener {
  private final ReturnedConsultations returned;

  ConsultationBans(ReturnedConsultations returned) {
    this.returned = returned;
  }

  @Override
  public String name() {
    return "consultations of banned members";
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(MemberBanned.class);
  }

  @Override
  public void hear(Event event, Instant happenedAt) {
    switch (event) {
      case MemberBanned(var account) -> returned.giveBackAll(account);
      default -> throw new IllegalArgumentException(event.toString());
    }
  }
}
