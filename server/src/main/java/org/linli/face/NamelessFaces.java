package org.linli.face;

import java.time.Instant;
import java.util.Set;
import org.linli.identity.RealNameRefused;
import org.linli.platform.Event;
import org.linli.platform.Listener;
import org.springframework.stereotype.Component;

/** Whoever turns out not to be who he says has no face here any more. */
@Component
class NamelessFaces implements Listener {
  private final FaceRegister register;

  NamelessFaces(FaceRegister register) {
    this.register = register;
  }

  @Override
  public String name() {
    return "nameless faces";
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(RealNameRefused.class);
  }

  @Override
  public void hear(Event event, Instant happenedAt) {
    if (event instanceof RealNameRefused(var account)) {
      register.strike(account);
    }
  }
}
